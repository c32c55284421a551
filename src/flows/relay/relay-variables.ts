/** Where a relay of this job is to be found: the folder that it keeps, for further steps of ours. */
export const RELAY_VARIABLE = "SETUP_GO_MIRROR_RELAY";
/** The same for the step at the end of the one that has started it. */
export const STATE_RELAY = "relay";
