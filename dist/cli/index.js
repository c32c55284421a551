import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 9713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8175);
/* harmony import */ var _platform_end_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4207);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4971);
/* harmony import */ var _try_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3728);





/** Exit codes: 0 done, 1 no healthy mirror or a failed build, 2 the command line can't be used. */
const USAGE = 2;
(0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_4__/* .endWithReader */ .X)();
const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("setup-go-mirror")
    .description("Measures the Go module mirrors from this machine and says which one a Go project should use.")
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));
const directory = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--dir <directory>", "the Go module or workspace").default(".");
const sandbox = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--sandbox", "embedded mirrors and an embedded project: needs no network");
const mirrors = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--mirrors <list>", "catalogue names and/or URLs, separated by commas").default("auto");
program
    .command("try")
    .description("run the action as a runner would, in a temporary folder: nothing on this machine changes")
    .addOption(directory().conflicts("sandbox"))
    .addOption(mirrors().conflicts("sandbox"))
    .addOption(sandbox())
    .addHelpText("after", "\nWith --sandbox and a Go on PATH the embedded project is built at the end, with Go's own build cache.\n\nExamples:\n  $ node dist/cli/index.js try --sandbox\n  $ node dist/cli/index.js try --dir ~/src/my-service")
    .action(async (options) => finish(await (0,_try_js__WEBPACK_IMPORTED_MODULE_3__/* .tryOut */ .Y)(options)));
program
    .command("probe")
    .description("measure the mirrors and recommend a GOPROXY; exit 1 when no mirror is healthy")
    .addOption(directory().conflicts("sandbox"))
    .addOption(mirrors().conflicts("sandbox"))
    .addOption(sandbox())
    .option("--json", "print the report (docs/report.schema.json) instead of the table")
    .addHelpText("after", "\nExamples:\n  $ node dist/cli/index.js probe\n  $ node dist/cli/index.js probe --mirrors official,goproxy.cn --json")
    .action(async (options) => finish(await (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .d)(options)));
try {
    await program.parseAsync();
}
catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz ? USAGE : 1;
}
await (0,_platform_end_process_js__WEBPACK_IMPORTED_MODULE_4__/* .endProcess */ .J)();
function finish(exitCode) {
    process.exitCode = exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ terminalShape),
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _flows_plan_job_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(528);
/* harmony import */ var _flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9698);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9697);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3299);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3036);





/** Longer than any GOPROXY list: only what a mirror said is ever cut. */
const MOST_TEXT = 20_000;
/** Measures, prints the table or the report, and changes nothing. Gives the exit code. */
async function probe(options) {
    const report = await (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .onStage */ .G)(options, (line) => process.stderr.write(`${line}\n`), async ({ ports }) => (await (0,_flows_plan_job_js__WEBPACK_IMPORTED_MODULE_0__/* .planJob */ .b)(ports, await (0,_flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInputs */ .s)(ports, (name) => ports.job.input(name)))).report);
    process.stdout.write(options.json
        ? `${JSON.stringify((0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_4__/* .neutraliseTexts */ .xA)(report, MOST_TEXT), null, 2)}\n`
        : `${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, terminalShape())}\n`);
    return report.choice.reason.code === "none-healthy" ? 1 : 0;
}
/** How wide the terminal is and whether it shows colours (no-color.org). */
function terminalShape() {
    const { stdout, env } = process;
    return { columns: stdout.columns ?? 100, colour: stdout.isTTY === true && !env.NO_COLOR };
}


/***/ }),

/***/ 3036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ onStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/platform/clock.js
/** `Clock` on the machine's clocks. */


/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/platform/files.js
/** `Files` on the real file system. */



/** The real file system behind the port; see `Files` for what each call promises. */
const nodeFiles = {
    readText,
    stat: (path) => orNull(external_node_fs_promises_.stat(path)).then((stats) => stats && fileStat(stats)),
    lstat: (path) => orNull(external_node_fs_promises_.lstat(path)).then((stats) => stats && fileStat(stats)),
    list: async (path) => (await orNull(external_node_fs_promises_.readdir(path))) ?? [],
    makeDirectory: async (path, mode = 0o777) => {
        await external_node_fs_promises_.mkdir(path, { recursive: true, mode });
    },
    open: files_open,
    create,
    moveNew,
    replace,
    remove: async (path) => {
        await orNull(external_node_fs_promises_.unlink(path));
    },
    removeFolder: async (path) => {
        await orNull(external_node_fs_promises_.rm(path, { recursive: true, force: true }));
    },
};
function errorCode(error) {
    return String(error?.code ?? "");
}
/** ENOTDIR counts as missing too: a path below a file cannot exist. */
async function orNull(pending) {
    try {
        return await pending;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR"].includes(errorCode(error)))
            return null;
        throw error;
    }
}
function fileStat(stats) {
    return {
        kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other",
        bytes: stats.size,
        mode: stats.mode & 0o7777,
        uid: stats.uid,
        mtimeMs: stats.mtimeMs,
    };
}
async function readText(path, maxBytes = Number.POSITIVE_INFINITY) {
    const file = await orNull(external_node_fs_promises_.open(path, "r"));
    if (file === null)
        return null;
    try {
        // Counted while reading: a size taken before says nothing about a file that grows, or about /dev/zero.
        const pieces = [];
        let bytes = 0;
        for await (const piece of file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })) {
            bytes += piece.length;
            if (bytes > maxBytes)
                throw Object.assign(tooBig(path, maxBytes), { code: "EFBIG" });
            pieces.push(piece);
        }
        return Buffer.concat(pieces).toString("utf8");
    }
    finally {
        await file.close();
    }
}
function tooBig(path, maxBytes) {
    return new Error(`EFBIG: ${path} is larger than ${maxBytes} bytes`);
}
async function files_open(path) {
    const file = await external_node_fs_promises_.open(path, "r");
    try {
        const { size } = await file.stat();
        return {
            bytes: size,
            read: (position, length) => readExactly(file, path, position, length),
            close: () => file.close(),
        };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** One read may give fewer bytes than asked for, so it is repeated until all are there. */
async function readExactly(file, path, position, length) {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(bytes, done, length - done, position + done);
        if (bytesRead === 0)
            throw new Error(`${path} ends before byte ${position + length}`);
        done += bytesRead;
    }
    return bytes;
}
/** One write may take fewer bytes than it was given, so it is repeated until all are written. */
async function writeExactly(file, position, bytes) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}
async function create(path, mode) {
    await external_node_fs_promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const file = await external_node_fs_promises_.open(path, "wx", mode);
    const underWay = new Set();
    let closing = null;
    /** A file is verified once it is closed: whoever comes later must not reach it, whoever came before must be done. */
    const whileOpen = async (write) => {
        if (closing !== null)
            throw Object.assign(new Error(`EBADF: ${path} is closed`), { code: "EBADF" });
        const writing = write();
        underWay.add(writing);
        await writing.finally(() => underWay.delete(writing));
    };
    const close = () => {
        closing ??= Promise.allSettled(underWay).then(() => file.close());
        return closing;
    };
    return {
        path,
        write: (bytes) => whileOpen(() => file.writeFile(bytes)), // From the current position, all of it.
        writeAt: (position, bytes) => whileOpen(() => writeExactly(file, position, bytes)),
        close,
        discard: async () => {
            await close().catch(() => { });
            await external_node_fs_promises_.unlink(path).catch(() => { });
        },
    };
}
/**
 * What link(2) says where hard links are not to be had: FAT, some container mounts and network shares. EISDIR and
 * UNKNOWN are what libuv makes of the answers of Windows for exFAT and FAT (ERROR_INVALID_FUNCTION and others).
 */
const noHardLinks = ["EPERM", "EACCES", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EISDIR", "UNKNOWN"];
/**
 * A hard link is the one way to give a name that fails in the same step when the name is taken: rename(2) replaces.
 * Without hard links a look comes before the rename. Taking the name with an empty file would close that gap, but
 * a `go` that runs beside us would then see an empty file under the final name.
 */
async function moveNew(from, to) {
    try {
        await external_node_fs_promises_.link(from, to);
    }
    catch (error) {
        if (errorCode(error) === "EEXIST")
            return false;
        if (!noHardLinks.includes(errorCode(error)))
            throw error;
        if ((await orNull(external_node_fs_promises_.lstat(to))) !== null)
            return false;
        await external_node_fs_promises_.rename(from, to);
        return true;
    }
    await external_node_fs_promises_.unlink(from);
    return true;
}
async function replace(to, text, mode) {
    const file = await create(`${to}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`, mode);
    try {
        await file.write(Buffer.from(text));
        await file.close();
        await external_node_fs_promises_.chmod(file.path, mode); // The umask may have taken bits away.
        await external_node_fs_promises_.rename(file.path, to);
    }
    catch (error) {
        await file.discard();
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/platform/go-command.js
/** The `go` command as a child process that never outlives its time-out. */




/** `go list -m -json all` of a large project is a few MiB. What comes after this much is read and dropped. */
const keptCharacters = 16 * 1024 * 1024;
/** How long a `go` that was ended may take to be gone: one that waits for a dead network drive may never be. */
const endGraceMs = 2000;
/**
 * The `go` on the machine's PATH. `run` gives "no-go" where there is none or it cannot be executed, "timed-out" after
 * `timeoutMs`, and throws Node's error for anything else, such as a `cwd` that does not exist.
 */
function goCommand(machine) {
    return {
        run: async (args, options) => {
            const env = { ...machine.env, ...options.env, GOTOOLCHAIN: "local" };
            const go = await findGo(env.PATH ?? "", machine.platform);
            if (go === null)
                return { kind: "no-go" };
            try {
                return await runToEnd(machine, go, args, { ...options, env });
            }
            catch (error) {
                // ENOENT speaks of a missing cwd as well as of a missing program (or its interpreter).
                const { code } = error;
                if (!["ENOENT", "EACCES", "ENOEXEC"].includes(String(code)))
                    throw error;
                if (!(await (0,external_node_fs_promises_.stat)(options.cwd)).isDirectory())
                    throw error;
                return { kind: "no-go" };
            }
        },
    };
}
/**
 * Looked up by ourselves, in absolute folders only: execvp takes an empty PATH, and Windows any PATH, to include the
 * working directory, where a pull request may have put a `go`. Go's own os/exec.LookPath refuses that too.
 */
async function findGo(searchPath, platform) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, platform === "win32" ? "go.exe" : "go");
        const runnable = await Promise.all([(0,external_node_fs_promises_.access)(file, external_node_fs_promises_.constants.X_OK), (0,external_node_fs_promises_.stat)(file)]).then(([, stats]) => stats.isFile(), () => false);
        if (runnable)
            return file;
    }
    return null;
}
function runToEnd(machine, go, args, options) {
    const child = (0,external_node_child_process_.spawn)(go, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
        // A process group of its own, so that git and other children can be ended with it.
        detached: machine.platform !== "win32",
    });
    const stdout = collect(child.stdout, options.onOutput);
    const stderr = collect(child.stderr, options.onOutput);
    const end = () => endGroup(child, machine);
    const forgetUs = endWithThisProcess(end);
    return new Promise((resolve, reject) => {
        let exitCode = null;
        const finish = (result) => {
            clearTimeout(timer);
            forgetUs();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(result);
        };
        const done = (code) => finish({ kind: "done", exitCode: code, stdout: stdout(), stderr: stderr() });
        const timedOut = () => {
            child.unref(); // One that is still there must not keep this process.
            finish({ kind: "timed-out", afterMs: options.timeoutMs });
        };
        let timer = setTimeout(() => {
            end();
            // `go` itself may be done while something that left the group still holds its output open.
            if (exitCode !== null)
                return done(exitCode);
            child.once("exit", timedOut);
            timer = setTimeout(timedOut, endGraceMs);
        }, options.timeoutMs);
        child.once("error", (error) => {
            clearTimeout(timer);
            forgetUs();
            reject(error);
        });
        child.once("exit", (code, signal) => {
            exitCode = code ?? 128 + (signal ? external_node_os_namespaceObject.constants.signals[signal] : 0); // As a shell would say it.
            end();
        });
        child.once("close", () => done(exitCode ?? -1));
    });
}
/** Gathers a stream's text, up to the bound; the function returned gives what there is. */
function collect(stream, onOutput) {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (piece) => {
        if (text.length < keptCharacters)
            text += piece.slice(0, keptCharacters - text.length);
        onOutput?.(piece);
    });
    return () => text;
}
/** Ends the child and everything it started. No error when nothing of it is left. */
function endGroup(child, machine) {
    if (child.pid === undefined)
        return;
    if (machine.platform === "win32") {
        endTree(child, machine.env.SYSTEMROOT);
        return;
    }
    try {
        process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // ESRCH: the group is gone.
    }
}
/** Windows has no process groups. By its full path: a bare name would mean the working directory first, see `findGo`. */
function endTree(child, systemRoot) {
    // taskkill walks the tree of parents, so it finds nothing once the parent is gone.
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    if (!systemRoot || !external_node_path_.isAbsolute(systemRoot)) {
        child.kill();
        return;
    }
    const taskkill = external_node_path_.join(systemRoot, "System32", "taskkill.exe");
    const killer = (0,external_node_child_process_.spawn)(taskkill, ["/T", "/F", "/PID", String(child.pid)], {
        stdio: "ignore",
        windowsHide: true,
    });
    killer.once("error", () => child.kill());
    killer.once("exit", (code) => {
        if (code !== 0)
            child.kill();
    });
    killer.unref();
}
/**
 * A group of its own does not hear the Ctrl-C or the cancellation that ends this process: passes them on.
 * The function returned takes the listeners away.
 */
function endWithThisProcess(end) {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (signal) => {
        end();
        stop();
        // Ours was the only listener: the signal would have ended this process, so it still does.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const stop = () => {
        process.off("exit", end);
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    process.once("exit", end);
    for (const signal of signals)
        process.on(signal, onSignal);
    return stop;
}

;// CONCATENATED MODULE: ./build/platform/lazy-http.js
/** The HTTP client of that machine, in a part of the bundle that is loaded when it is first used. */
function lazyHttp(machine) {
    return async (limits) => {
        const { openHttp } = await __nccwpck_require__.e(/* import() */ 239).then(__nccwpck_require__.bind(__nccwpck_require__, 5239));
        return openHttp({ machine, ...limits });
    };
}

;// CONCATENATED MODULE: ./build/platform/local-job.js
/** `Job` without a runner: what `try` runs in, so that nothing on the machine changes. */


/**
 * @param options.inputs values by input name, as a workflow would give them
 * @param options.write receives each line to print, without its newline; secrets are hidden, groups indented
 * @param options.folder an existing folder for summary.md
 */
function localJob(options) {
    const variables = new Map();
    const outputs = new Map();
    const secrets = new Set();
    let indent = "";
    let summary = "";
    let failed = false;
    /** Longest first: one secret may hold another. */
    const hide = (text) => [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((line, secret) => line.replaceAll(secret, "***"), text);
    const print = (text) => {
        for (const line of hide(text).split("\n"))
            options.write(indent + line);
    };
    return {
        variables,
        outputs,
        get summary() {
            return summary;
        },
        get failed() {
            return failed;
        },
        input: (name) => (options.inputs[name] ?? "").trim(),
        exportVariable: (name, value) => void variables.set(name, value),
        setOutput: (name, value) => void outputs.set(name, value),
        mask: (secret) => {
            if (secret.length >= 4)
                secrets.add(secret); // As on a runner: see action-job.ts.
        },
        info: print,
        notice: (line) => print(`notice: ${line}`),
        warning: (line) => print(`warning: ${line}`),
        fail: (line) => {
            failed = true;
            print(`error: ${line}`);
        },
        group: async (title, body) => {
            print(title);
            const outer = indent;
            indent += "  ";
            try {
                return await body();
            }
            finally {
                indent = outer;
            }
        },
        writeSummary: async (markdown) => {
            summary += hide(markdown);
            await (0,external_node_fs_promises_.appendFile)(external_node_path_.join(options.folder, "summary.md"), hide(markdown));
        },
    };
}

;// CONCATENATED MODULE: ./build/platform/machine.js
/** `Machine`, taken from the process. */


/** Takes the process's surroundings as a value. Never throws. */
function readMachine() {
    const env = environment();
    const home = homeDirectory();
    return {
        env,
        platform: process.platform,
        home,
        cacheHome: userCacheFolder(env, process.platform, home),
        tempDir: env.RUNNER_TEMP || external_node_os_namespaceObject.tmpdir(),
        uid: process.getuid?.() ?? null,
        cpus: external_node_os_namespaceObject.availableParallelism(),
        cwd: process.cwd(),
    };
}
/**
 * The user's folder for caches (XDG base directories; Apple's and Microsoft's conventions), or null where none is
 * set up or what is set is no absolute path.
 */
function userCacheFolder(env, platform, home) {
    const folder = platform === "win32"
        ? env.LOCALAPPDATA
        : platform === "darwin"
            ? home && external_node_path_.join(home, "Library", "Caches")
            : env.XDG_CACHE_HOME || (home && external_node_path_.join(home, ".cache"));
    return folder && external_node_path_.isAbsolute(folder) ? folder : null;
}
/** Windows does not tell `Path` from `PATH`, but a copy of the environment does: there every name is upper case. */
function environment() {
    if (process.platform !== "win32")
        return { ...process.env };
    return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]));
}
/** os.homedir() throws where HOME is unset and the user id is in no passwd file (`docker run --user 12345`). */
function homeDirectory() {
    try {
        return external_node_os_namespaceObject.homedir() || null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/platform/processes.js
/** `Processes` of the real machine. */



/** Reads who we are, once. Never throws. */
function readProcesses() {
    return { own: { host: hostOf(), pid: process.pid }, isRunning };
}
/**
 * Containers that share a volume may have one hostname (a restarted one, `--hostname`) and one kernel, but each has
 * its own process ids: the number of the namespace tells them apart, the boot id those of two machines (man 7
 * pid_namespaces, man 4 random). Elsewhere than on Linux the hostname has to do.
 */
function hostOf() {
    const parts = [
        external_node_os_namespaceObject.hostname,
        () => (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim(),
        () => (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid"),
    ].map(orEmpty);
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
function orEmpty(read) {
    try {
        return read();
    }
    catch {
        return "";
    }
}
/** Signal 0 is never delivered: it only asks. Another user's process answers EPERM (man 2 kill). */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}

;// CONCATENATED MODULE: ./build/platform/temporary-folder.js


/** Lets `body` use a new folder below `parent`, which is gone afterwards with everything in it. */
async function withTemporaryFolder(parent, prefix, body) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join(parent, prefix));
    try {
        return await body(folder);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/sandbox/http-answer.js

/** A short text, with Content-Length. */
function textAnswer(status, text, headers = {}) {
    const body = Buffer.from(text, "utf8");
    const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.length) };
    return { status, headers: { ...type, ...headers }, body };
}
/** What a captive portal or a company's gateway puts in place of every page. */
function loginPage() {
    const page = "<!DOCTYPE html>\n<html><title>Sign in</title><body><form>Please sign in.</form></body></html>\n";
    return textAnswer(200, page, { "Content-Type": "text/html; charset=utf-8" });
}
/** The answer that a fault puts in place of the true one, or null where it lets the true one through. */
function answerOfFault(fault, ownPath, path) {
    switch (fault?.kind) {
        case "status":
            return textAnswer(fault.status, fault.body, fault.headers);
        case "login-page":
            return loginPage();
        case "redirect-loop":
            return textAnswer(302, "found\n", { Location: ownPath });
        case "redirect-to":
            return textAnswer(302, "found\n", { Location: `${fault.url}${path}` });
        default:
            return null;
    }
}
/**
 * A file with what a client needs to continue it later: a strong ETag (RFC 9110, 8.8.3) and one byte
 * range (RFC 9110, 14). Several ranges in one request are answered with the whole file, as the RFC allows.
 *
 * @param request.range the request's Range header; @param request.ifRange its If-Range header
 */
function fileAnswer(bytes, contentType, request, supports) {
    const headers = { "Content-Type": contentType };
    const etag = etagOf(bytes);
    if (supports.etags)
        headers.ETag = etag;
    if (supports.ranges)
        headers["Accept-Ranges"] = "bytes";
    const sameFile = request.ifRange === undefined || (supports.etags && request.ifRange === etag);
    const asked = supports.ranges && sameFile ? parseRange(request.range, bytes.length) : null;
    if (asked === "unsatisfiable") {
        return textAnswer(416, "range not satisfiable\n", { "Content-Range": `bytes */${bytes.length}` });
    }
    const body = asked === null ? bytes : bytes.subarray(asked.first, asked.last + 1);
    headers["Content-Length"] = String(body.length);
    if (asked === null)
        return { status: 200, headers, body };
    headers["Content-Range"] = `bytes ${asked.first}-${asked.last}/${bytes.length}`;
    return { status: 206, headers, body };
}
const etags = new WeakMap();
/** Computed once for the same bytes: a large zip is asked for often. */
function etagOf(bytes) {
    const known = etags.get(bytes);
    if (known !== undefined)
        return known;
    const etag = `"${(0,external_node_zlib_.crc32)(bytes).toString(16)}-${bytes.length.toString(16)}"`;
    etags.set(bytes, etag);
    return etag;
}
function parseRange(range, length) {
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
    if (from === undefined || to === undefined || (from === "" && to === ""))
        return null;
    const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
    const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
    if (from !== "" && to !== "" && Number(to) < first)
        return null;
    return first >= length ? "unsatisfiable" : { first, last };
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __nccwpck_require__(2206);
;// CONCATENATED MODULE: ./build/sandbox/proxy-target.js

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json";
/**
 * Every path that the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol) gives these modules, each
 * with a leading slash. `/@latest` names the last version given of a path.
 */
function proxyTargets(modules) {
    const targets = new Map();
    const versions = new Map();
    for (const generated of modules) {
        const { module } = generated;
        const base = `/${(0,module_version/* escapePath */.ft)(module.path)}`;
        const file = `${base}/@v/${(0,module_version/* escapeVersion */.av)(module.version)}`;
        const listed = versions.get(base) ?? [];
        versions.set(base, [...listed, `${module.version}\n`]);
        const info = Buffer.from(generated.info, "utf8");
        targets.set(`${file}.info`, { kind: "info", module, contentType: JSON_TYPE, content: () => info });
        targets.set(`${base}/@latest`, { kind: "latest", module, contentType: JSON_TYPE, content: () => info });
        targets.set(`${file}.mod`, {
            kind: "mod",
            module,
            contentType: TEXT,
            content: (fault) => (fault?.kind === "altered-mod" ? withOneLineMore(generated.mod) : generated.mod),
        });
        targets.set(`${file}.zip`, {
            kind: "zip",
            module,
            contentType: "application/zip",
            content: (fault) => {
                if (fault?.kind === "corrupt-zip")
                    return withOneByteChanged(generated.zip);
                return fault?.kind === "other-zip-content" ? generated.otherZip : generated.zip;
            },
        });
    }
    for (const [base, listed] of versions) {
        const list = Buffer.from(listed.join(""), "utf8");
        targets.set(`${base}/@v/list`, { kind: "list", contentType: TEXT, content: () => list });
    }
    return targets;
}
/** The kind of a path that need not exist. */
function kindOfPath(path) {
    if (path === "/" || path === "")
        return "root";
    if (path.startsWith("/sumdb/"))
        return "sumdb";
    if (path.endsWith("/@v/list"))
        return "list";
    if (path.endsWith("/@latest"))
        return "latest";
    const [, extension] = /\/@v\/[^/]+\.(info|mod|zip)$/.exec(path) ?? [];
    return extension ?? "other";
}
function withOneLineMore(mod) {
    return Buffer.concat([mod, Buffer.from("\n// This line is not in the true file.\n", "utf8")]);
}
function withOneByteChanged(bytes) {
    const changed = Buffer.from(bytes);
    const middle = changed.length >> 1;
    changed.writeUInt8(changed.readUInt8(middle) ^ 0xff, middle);
    return changed;
}

;// CONCATENATED MODULE: ./build/sandbox/slow-start.js
/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;
/**
 * TCP's slow start on one connection (RFC 5681, 3.1), in rounds of one round trip: a round sends one
 * window at most, and a window that was used makes the next one larger by what was sent, until it
 * holds what the path can carry. The window lives as long as the connection, over all its responses.
 */
class SlowStart {
    #windowBytes = INITIAL_WINDOW_BYTES;
    #sentBytes = 0;
    #roundStartMs = Number.NEGATIVE_INFINITY;
    /**
     * Bytes that may be sent now.
     *
     * @param bytesPerSecond what the path carries; undefined: no limit, and the window never stops growing
     */
    available(nowMs, roundTripMs, bytesPerSecond) {
        const sinceMs = nowMs - this.#roundStartMs;
        if (sinceMs >= roundTripMs) {
            // Only a window that limited the sender grows (RFC 7661 calls the rest application-limited).
            if (this.#sentBytes * 2 > this.#windowBytes)
                this.#windowBytes += this.#sentBytes;
            if (this.#windowBytes >= ((bytesPerSecond ?? Number.POSITIVE_INFINITY) * roundTripMs) / 1000) {
                this.#windowBytes = Number.POSITIVE_INFINITY;
            }
            this.#sentBytes = 0;
            // A timer that came late must not stretch every round; an idle connection starts a new one.
            this.#roundStartMs = sinceMs < 2 * roundTripMs ? this.#roundStartMs + roundTripMs : nowMs;
        }
        return this.#windowBytes - this.#sentBytes;
    }
    take(bytes) {
        this.#sentBytes += bytes;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/token-bucket.js
/** Bytes may run this far ahead of their rate, so that a small response does not wait for the next timer. */
const LEAD_MS = 4;
/** A rate is served in pieces of about this duration, … */
const PIECE_MS = 20;
/** … and of at most this size: larger ones would make the sharing coarse. */
const PIECE_LIMIT_BYTES = 8192;
/**
 * Meters one rate. Credit grows with the time that really passed, so a late timer costs no throughput.
 * A rate of `undefined` bytes per second is no limit.
 */
class TokenBucket {
    #creditBytes = 0;
    #refilledMs = 0;
    #metered = false;
    /** Bytes that may be sent now, as a whole number; below zero while earlier bytes are still on their way. */
    available(nowMs, bytesPerSecond) {
        const elapsedMs = nowMs - this.#refilledMs;
        this.#refilledMs = nowMs;
        this.#metered = bytesPerSecond !== undefined;
        if (bytesPerSecond === undefined)
            return Number.POSITIVE_INFINITY;
        this.#creditBytes += (bytesPerSecond * elapsedMs) / 1000;
        return Math.floor(this.#creditBytes + (bytesPerSecond * LEAD_MS) / 1000);
    }
    /** Counts bytes that are sent; those sent without a limit are not owed when one is set later. */
    take(bytes) {
        if (this.#metered)
            this.#creditBytes -= bytes;
    }
    /** Gives up credit over `bytes`: an idle link saves nothing for later. */
    limit(bytes) {
        this.#creditBytes = Math.min(this.#creditBytes, bytes);
    }
}
/** The piece in which a rate is served, in bytes: smaller ones would only cost system calls. */
function pieceBytes(bytesPerSecond) {
    if (bytesPerSecond === undefined)
        return PIECE_LIMIT_BYTES;
    return Math.min(PIECE_LIMIT_BYTES, Math.ceil((bytesPerSecond * PIECE_MS) / 1000));
}

;// CONCATENATED MODULE: ./build/sandbox/shaped-link.js


const TICK_MS = 5;
/** A reader that leaves this much in our memory is the bottleneck itself: it gets nothing more for now. */
const UNREAD_LIMIT_BYTES = 1 << 20;
/**
 * Sends response bodies at the pace of a link: a rate for all of them, one per connection, and slow
 * start. One timer, which runs only while something is being sent.
 */
class ShapedLink {
    #shape;
    #bucket = new TokenBucket();
    #connections = new WeakMap();
    /** The one that waited longest comes first. */
    #transfers = [];
    #timer;
    #sentBytes = 0;
    /** @param shape asked at every tick, so that it may change at any moment */
    constructor(shape) {
        this.#shape = shape;
    }
    /** Bytes of bodies that were handed over since the start, on all connections. */
    get sentBytes() {
        return this.#sentBytes;
    }
    /**
     * Hands `bytes` to `write` piece by piece. A socket carries one body at a time.
     *
     * @returns true when all was handed over, false when the socket was closed before
     */
    send(socket, bytes, write) {
        const nowMs = performance.now();
        const shape = this.#shape();
        const connection = this.#connections.get(socket) ?? {
            bucket: new TokenBucket(),
            slowStart: new SlowStart(),
        };
        this.#connections.set(socket, connection);
        connection.bucket.available(nowMs, shape.bytesPerSecondPerConnection);
        connection.bucket.limit(0);
        if (this.#transfers.length === 0) {
            this.#bucket.available(nowMs, shape.bytesPerSecond);
            this.#bucket.limit(0);
        }
        return new Promise((finish) => {
            this.#transfers.push({ socket, bytes, write, finish, ...connection, sentBytes: 0, grantedBytes: 0 });
            this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
            this.#tick();
        });
    }
    #tick() {
        const nowMs = performance.now();
        const shape = this.#shape();
        this.#share(nowMs, shape);
        const waiting = [];
        const served = [];
        for (const transfer of this.#transfers) {
            const { socket, bytes, sentBytes, grantedBytes } = transfer;
            if (socket.destroyed) {
                transfer.finish(false);
                continue;
            }
            if (grantedBytes > 0)
                transfer.write(bytes.subarray(sentBytes, sentBytes + grantedBytes));
            transfer.sentBytes += grantedBytes;
            this.#sentBytes += grantedBytes;
            transfer.grantedBytes = 0;
            if (transfer.sentBytes === bytes.length)
                transfer.finish(true);
            else if (grantedBytes > 0)
                served.push(transfer);
            else
                waiting.push(transfer);
        }
        this.#transfers = [...waiting, ...served];
        if (this.#transfers.length === 0) {
            clearInterval(this.#timer);
            this.#timer = undefined;
        }
    }
    /** Grants equal shares; what one can't use goes to the others. */
    #share(nowMs, shape) {
        const piece = pieceBytes(shape.bytesPerSecond);
        let budget = this.#bucket.available(nowMs, shape.bytesPerSecond);
        const queue = this.#transfers.map((transfer) => ({
            transfer,
            wish: wishOf(transfer, nowMs, shape),
        }));
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const { transfer, wish } = next;
            if (wish === 0)
                continue;
            const share = Math.max(piece, Math.floor(budget / (queue.length + 1)));
            const size = Math.min(wish, share);
            if (size > budget)
                break;
            budget -= size;
            this.#bucket.take(size);
            transfer.bucket.take(size);
            transfer.slowStart.take(size);
            transfer.grantedBytes += size;
            queue.push({ transfer, wish: wish - size });
        }
        this.#bucket.limit(piece);
        for (const { bucket } of this.#transfers)
            bucket.limit(pieceBytes(shape.bytesPerSecondPerConnection));
    }
}
/** Bytes that a transfer could send now if the link were its own; 0 until a piece has come together. */
function wishOf(transfer, nowMs, shape) {
    const { bytesPerSecond, bytesPerSecondPerConnection: ownRate, roundTripMs = 0 } = shape;
    const allowed = transfer.bucket.available(nowMs, ownRate);
    if (shape.stalled === true)
        return 0;
    let rest = transfer.bytes.length - transfer.sentBytes;
    if (shape.slowStart === true && roundTripMs > 0) {
        const pathRate = Math.min(bytesPerSecond ?? Infinity, ownRate ?? Infinity);
        rest = Math.min(rest, transfer.slowStart.available(nowMs, roundTripMs, pathRate));
    }
    if (transfer.socket.writableLength > UNREAD_LIMIT_BYTES)
        return 0;
    return allowed >= Math.min(rest, pieceBytes(ownRate)) ? Math.min(rest, allowed) : 0;
}

;// CONCATENATED MODULE: ./build/sandbox/fault-server.js






/** Starts a mirror on a free port of 127.0.0.1 that serves the GOPROXY protocol for `options.modules`. */
async function startMirror(options) {
    const { pathPrefix = "", tls, credentials, database } = options;
    const expected = credentials && `${credentials.user}:${credentials.password}`;
    const authorization = expected && `Basic ${Buffer.from(expected, "utf8").toString("base64")}`;
    const targets = proxyTargets(options.modules);
    let behaviour = options;
    const link = new ShapedLink(() => behaviour);
    const requests = [];
    const attempts = new Map();
    const sockets = new Set();
    const greeted = new WeakSet();
    let connections = 0;
    const serve = async (request, response) => {
        const { method = "GET", url: fullPath = "/", socket, headers } = request;
        requests.push({
            method,
            path: fullPath,
            atMs: performance.now(),
            authorized: headers.authorization !== undefined,
            range: headers.range ?? null,
        });
        const attempt = (attempts.get(fullPath) ?? 0) + 1;
        attempts.set(fullPath, attempt);
        const inside = fullPath.startsWith(`${pathPrefix}/`) || fullPath === pathPrefix;
        const path = inside ? fullPath.slice(pathPrefix.length) : null;
        const name = path === null ? null : decoded(path);
        const target = name === null ? undefined : targets.get(name);
        const kind = target?.kind ?? (name === null ? "other" : kindOfPath(name));
        const now = behaviour;
        const fault = now.fault?.({ method, path: fullPath, kind, module: target?.module, attempt });
        const trueAnswer = () => {
            if (authorization !== undefined && headers.authorization !== authorization) {
                return textAnswer(401, "unauthorized\n", { "WWW-Authenticate": 'Basic realm="mirror"' });
            }
            if (kind === "root")
                return textAnswer(now.rootStatus ?? 200, "a loopback mirror\n");
            if (kind === "sumdb")
                return sumDbAnswer(now.sumDb, database, name ?? "");
            if (target === undefined)
                return textAnswer(404, `not found: ${fullPath}\n`);
            return fileAnswer(target.content(fault), target.contentType, { range: headers.range, ifRange: headers["if-range"] }, { ranges: now.ranges ?? true, etags: now.etags ?? true });
        };
        const handshakes = greeted.has(socket) ? 0 : (now.handshakeRoundTrips ?? (tls ? 3 : 1));
        greeted.add(socket);
        const delayMs = (handshakes + 1) * (now.roundTripMs ?? 0) +
            (now.serverDelayMs ?? 0) +
            (kind === "zip" ? (now.zipDelayMs ?? 0) : 0) +
            (kind === "root" ? (now.rootDelayMs ?? 0) : 0);
        if (!(await pause(socket, delayMs)) || behaviour.stalled === true)
            return;
        const answer = answerOfFault(fault, fullPath, path ?? fullPath) ?? trueAnswer();
        await deliver(response, answer, fault, link);
    };
    const listener = (request, response) => {
        serve(request, response).catch((error) => {
            // A mistake in a fault plan or a module must be seen, not look like a network failure.
            if (!response.headersSent)
                response.writeHead(500);
            response.end(String(error));
        });
    };
    const server = tls ? (0,external_node_https_namespaceObject.createServer)({ ...tls }, listener) : (0,external_node_http_.createServer)(listener);
    // A client may keep a connection for a whole test; only close() ends it.
    server.keepAliveTimeout = 0;
    server.on("connection", (socket) => {
        connections += 1;
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
    });
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    const { port } = server.address();
    return {
        url: `${tls ? "https" : "http"}://127.0.0.1:${port}${pathPrefix}`,
        requests,
        requestCount: (prefix = "") => requests.filter((request) => request.path.startsWith(prefix)).length,
        connectionCount: () => connections,
        sentBytes: () => link.sentBytes,
        set(change) {
            behaviour = { ...behaviour, ...change };
        },
        close() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of sockets)
                socket.destroy();
            return closed;
        },
    };
}
/** `/sumdb/<name>/supported`, `/latest`, `/lookup/…` and `/tile/…` (go.dev/ref/mod#checksum-database). */
function sumDbAnswer(kind, database, path) {
    if (kind === "login-page")
        return loginPage();
    if (kind === "error")
        return textAnswer(502, "bad gateway\n");
    if (kind === "unsigned") {
        if (path.endsWith("/supported"))
            return textAnswer(200, "");
        return textAnswer(200, `go.sum database tree\n1\n${Buffer.alloc(32).toString("base64")}\n`);
    }
    const base = kind === "proxied" && database !== undefined ? `/sumdb/${database.name}` : null;
    if (base !== null && path === `${base}/supported`)
        return textAnswer(200, "");
    const found = base !== null && path.startsWith(base) ? database?.answer(path.slice(base.length)) : null;
    if (!found)
        return textAnswer(404, "not found\n");
    const headers = { "Content-Type": "text/plain", "Content-Length": String(found.length) };
    return { status: 200, headers, body: found };
}
/** Sends an answer with what the fault does to it on its way. */
async function deliver(response, answer, fault, link) {
    const { socket } = response.req;
    if (fault?.kind === "silence-before-headers")
        return;
    if (fault?.kind === "reset") {
        // A TLS socket has no reset of its own: there the connection just ends.
        if ("encrypted" in socket)
            socket.destroy();
        else
            socket.resetAndDestroy();
        return;
    }
    if (fault?.kind === "garbage") {
        socket.end("\u0007 this is no HTTP \u0000\u0001\u0002\n");
        return;
    }
    response.writeHead(answer.status, answer.headers);
    if (fault?.kind === "headers-then-silence") {
        response.flushHeaders();
        return;
    }
    if (response.req.method === "HEAD") {
        response.end();
        return;
    }
    if (fault?.kind === "drip") {
        for (const byte of answer.body) {
            response.write(Uint8Array.of(byte));
            if (!(await pause(socket, fault.intervalMs)))
                return;
        }
    }
    else if (fault?.kind === "truncate") {
        const part = answer.body.subarray(0, Math.floor(answer.body.length * fault.fraction));
        response.flushHeaders();
        if (await link.send(socket, part, (piece) => response.write(piece)))
            socket.end();
        return;
    }
    else if (!(await link.send(socket, answer.body, (piece) => response.write(piece)))) {
        return;
    }
    response.end();
}
function decoded(path) {
    const [plain = ""] = path.split("?");
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}
/** Waits `ms`; false when the socket was closed meanwhile. Ends with the socket, so that no timer stays. */
function pause(socket, ms) {
    if (socket.destroyed)
        return Promise.resolve(false);
    if (ms <= 0)
        return Promise.resolve(true);
    return new Promise((resolve) => {
        const onClose = () => {
            clearTimeout(timer);
            resolve(false);
        };
        const timer = setTimeout(() => {
            socket.off("close", onClose);
            resolve(true);
        }, ms);
        socket.once("close", onClose);
    });
}

;// CONCATENATED MODULE: ./build/sandbox/faults.js

const always = (fault) => () => fault;
const only = (kinds, plan) => (request) => kinds.includes(request.kind) ? plan(request) : undefined;
/** Fault plans by name. Those that take a plan narrow it: `faults.onlyZips(faults.status(403))`. */
const faults = {
    /** @param body the text of the answer, such as a mirror's "bad upstream" behind a 404 */
    status: (status, body = `status ${status}\n`, headers = {}) => always({ kind: "status", status, body, headers }),
    tooManyRequests: (retryAfterSeconds) => faults.status(429, "too many requests\n", { "Retry-After": String(retryAfterSeconds) }),
    silenceBeforeHeaders: () => always({ kind: "silence-before-headers" }),
    headersThenSilence: () => always({ kind: "headers-then-silence" }),
    drip: (intervalMs = 1000) => always({ kind: "drip", intervalMs }),
    truncate: (fraction = 0.5) => always({ kind: "truncate", fraction }),
    reset: () => always({ kind: "reset" }),
    corruptZip: () => always({ kind: "corrupt-zip" }),
    alteredMod: () => always({ kind: "altered-mod" }),
    otherZipContent: () => always({ kind: "other-zip-content" }),
    loginPage: () => always({ kind: "login-page" }),
    redirectLoop: () => always({ kind: "redirect-loop" }),
    redirectTo: (url) => always({ kind: "redirect-to", url }),
    garbage: () => always({ kind: "garbage" }),
    only,
    onlyZips: (plan) => only(["zip"], plan),
    onlyMods: (plan) => only(["mod"], plan),
    onlyInfos: (plan) => only(["info"], plan),
    onlySumDb: (plan) => only(["sumdb"], plan),
    /** The first, third, fifth … of the requests that reach this plan. */
    everyOther: (plan) => {
        let asked = 0;
        return (request) => (asked++ % 2 === 0 ? plan(request) : undefined);
    },
    /** Every path fails that many times, then works: what a repeated request gets over. */
    firstAttempts: (times, plan) => {
        return (request) => (request.attempt <= times ? plan(request) : undefined);
    },
    /** About half of the modules, always the same ones. */
    halfTheModules: (plan) => {
        return (request) => request.module !== undefined && (0,external_node_zlib_.crc32)(request.module.path) % 2 === 0 ? plan(request) : undefined;
    },
    /** Only the modules whose path is listed. */
    modules: (paths, plan) => {
        return (request) => request.module !== undefined && paths.includes(request.module.path) ? plan(request) : undefined;
    },
};

;// CONCATENATED MODULE: ./build/sandbox/loopback-sumdb.js


// golang.org/x/mod/sumdb/note: the algorithm's number stands before the key.
const ED25519 = 1;
// golang.org/x/mod/sumdb/tlog (RFC 6962, 2.1): a leaf and a node are hashed with different first bytes.
const LEAF = 0;
const NODE = 1;
/** cmd/go asks for tiles of this height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
/**
 * Makes a checksum database that knows the given modules, in their order.
 *
 * @param name the database's name, `host[/path]`; it needs no such host, since cmd/go asks a proxy
 *   (`<proxy>/sumdb/<name>/…`) or the URL that follows the key in GOSUMDB
 */
function makeSumDb(name, modules) {
    const { verifierKey, signNote } = makeNoteKey(name);
    const records = modules.map(recordText);
    const levels = hashLevels(records);
    const root = treeHash(levels[0] ?? []).toString("base64");
    const signedTreeHead = signNote(`go.sum database tree\n${records.length}\n${root}\n`);
    const lookups = new Map();
    for (const [id, { module }] of modules.entries()) {
        const path = `/lookup/${(0,module_version/* escapePath */.ft)(module.path)}@${(0,module_version/* escapeVersion */.av)(module.version)}`;
        lookups.set(path, `${id}\n${records[id]}\n${signedTreeHead}`);
    }
    lookups.set("/latest", signedTreeHead);
    return {
        name,
        verifierKey,
        signedTreeHead,
        answer(path) {
            const text = lookups.get(path);
            return text === undefined ? tile(levels, path) : Buffer.from(text, "utf8");
        },
    };
}
/** An Ed25519 key in the form of golang.org/x/mod/sumdb/note, and the function that signs with it. */
function makeNoteKey(name) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)("ed25519");
    // The raw key is the last 32 bytes of its DER form (RFC 8410, 4).
    const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
    const key = Buffer.concat([Buffer.from([ED25519]), raw]);
    const keyHash = (0,external_node_crypto_.createHash)("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
    return {
        verifierKey: `${name}+${keyHash.toString("hex")}+${key.toString("base64")}`,
        signNote: (text) => {
            const signature = (0,external_node_crypto_.sign)(null, Buffer.from(text, "utf8"), privateKey);
            return `${text}\n\u2014 ${name} ${Buffer.concat([keyHash, signature]).toString("base64")}\n`;
        },
    };
}
function recordText({ module: { path, version }, zipH1, modH1 }) {
    return `${path} ${version} ${zipH1}\n${path} ${version}/go.mod ${modH1}\n`;
}
function hash(prefix, ...parts) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
        .digest();
}
/** `levels[h][i]` is the hash of the i-th complete subtree of height h; incomplete ones have none. */
function hashLevels(records) {
    const levels = [records.map((record) => hash(LEAF, Buffer.from(record, "utf8")))];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let index = 0; index + 1 < below.length; index += 2) {
            above.push(hash(NODE, ...below.slice(index, index + 2)));
        }
        levels.push(above);
        below = above;
    }
    return levels;
}
/** The Merkle tree hash of RFC 6962, 2.1: split at the largest power of two below the size. */
function treeHash(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,external_node_crypto_.createHash)("sha256").digest();
    if (leaves.length === 1)
        return only;
    const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
    return hash(NODE, treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}
/** `/tile/8/<level>/<number>[.p/<width>]`, the number in groups of three digits: x001/x234/067. */
function tile(levels, path) {
    const match = /^\/tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
    if (match === null)
        return null;
    const first = Number((match[2] ?? "").replace(/[x/]/g, "")) * 2 ** TILE_HEIGHT;
    const width = Number(match[3] ?? 2 ** TILE_HEIGHT);
    const hashes = (levels[Number(match[1]) * TILE_HEIGHT] ?? []).slice(first, first + width);
    return hashes.length === width ? Buffer.concat(hashes) : null;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/sandbox/unreachable.js


/** The base URL of a port on 127.0.0.1 that nobody listens on: connections to it are refused. */
async function deadPort() {
    const hole = await blackHole();
    await hole.close();
    return hole.url;
}
/** A server that takes connections and never answers. */
async function blackHole() {
    const sockets = new Set();
    let taken = 0;
    const server = (0,external_node_net_.createServer)((socket) => {
        taken += 1;
        sockets.add(socket);
        // A client that gives up with a reset is expected here.
        socket.on("error", () => socket.destroy());
        socket.on("close", () => sockets.delete(socket));
        socket.resume();
    });
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        connections: () => taken,
        close() {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            for (const socket of sockets)
                socket.destroy();
            return closed;
        },
    };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-mirrors.js




const MEGABYTE = 1_000_000;
/** Starts five mirrors on loopback that differ as mirrors do, so that the choice among them means something. */
async function startSandboxMirrors(modules) {
    const database = makeSumDb("sum.sandbox.example", modules);
    const honest = { modules, database, sumDb: "proxied", slowStart: true };
    const [near, far, thin, lying, dead] = await Promise.all([
        startMirror({ ...honest, pathPrefix: "/near", roundTripMs: 20, bytesPerSecond: 5 * MEGABYTE }),
        startMirror({ ...honest, pathPrefix: "/far", roundTripMs: 150, bytesPerSecond: 12 * MEGABYTE }),
        startMirror({ ...honest, pathPrefix: "/thin", roundTripMs: 10, bytesPerSecond: 0.05 * MEGABYTE }),
        startMirror({ modules, pathPrefix: "/lying", roundTripMs: 5, fault: faults.otherZipContent() }),
        blackHole(),
    ]);
    return {
        mirrors: [
            { name: "near", url: near.url, about: "20 ms away, 40 Mbit/s" },
            { name: "far", url: far.url, about: "150 ms away, 96 Mbit/s" },
            { name: "thin", url: thin.url, about: "10 ms away, 0.4 Mbit/s" },
            { name: "lying", url: lying.url, about: "5 ms away, its zips hold other code" },
            { name: "dead", url: `${dead.url}/dead`, about: "takes connections, never answers" },
        ],
        gosumdb: database.verifierKey,
        async close() {
            await Promise.all([near, far, thin, lying, dead].map((server) => server.close()));
        },
    };
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __nccwpck_require__(7224);
;// CONCATENATED MODULE: ./build/sandbox/zip-writer.js

// PKWARE APPNOTE 6.3.10: 4.3.7 local header, 4.3.12 central directory, 4.3.16 end record.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION_2_0 = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, the earliest date that MS-DOS knows: the same files always give the same zip. */
const DOS_EPOCH_DATE = 0x0021;
/** From these numbers on a zip needs ZIP64. */
const ENTRIES_LIMIT = 0xffff;
const BYTES_LIMIT = 0xffffffff;
/**
 * Writes a plain zip: no comment, no extra fields, no data descriptors, sizes in the local headers.
 * The same entries and level give the same bytes.
 *
 * @param files entries in the order in which they are written
 * @param options.level deflate level 0–9 (default 6); 0 stores every entry
 * @throws RangeError when the zip would need ZIP64
 */
function writeZip(files, options = {}) {
    const level = options.level ?? 6;
    const entries = checked(files.length, ENTRIES_LIMIT);
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const file of files) {
        const name = Buffer.from(file.name, "utf8");
        const body = pack(file, level);
        const fields = describe(file, name, body);
        const local = Buffer.alloc(LOCAL_BYTES);
        local.writeUInt32LE(LOCAL_SIGNATURE, 0);
        fields.copy(local, 4);
        const central = Buffer.alloc(CENTRAL_BYTES);
        central.writeUInt32LE(CENTRAL_SIGNATURE, 0);
        central.writeUInt16LE(VERSION_2_0, 4);
        fields.copy(central, 6);
        central.writeUInt32LE(checked(offset, BYTES_LIMIT), 42);
        locals.push(local, name, body.bytes);
        centrals.push(central, name);
        offset += LOCAL_BYTES + name.length + body.bytes.length;
    }
    const directoryBytes = centrals.reduce((sum, piece) => sum + piece.length, 0);
    const end = Buffer.alloc(END_BYTES);
    end.writeUInt32LE(END_SIGNATURE, 0);
    end.writeUInt16LE(entries, 8);
    end.writeUInt16LE(entries, 10);
    end.writeUInt32LE(directoryBytes, 12);
    end.writeUInt32LE(checked(offset, BYTES_LIMIT), 16);
    return Buffer.concat([...locals, ...centrals, end]);
}
function pack(file, level) {
    if (level > 0 && file.stored !== true) {
        const bytes = (0,external_node_zlib_.deflateRawSync)(file.content, { level });
        if (bytes.length < file.content.length)
            return { method: DEFLATED, bytes };
    }
    return { method: STORED, bytes: file.content };
}
/** The 26 bytes that a local header and a central directory entry have in common, in the same order. */
function describe(file, name, body) {
    const fields = Buffer.alloc(LOCAL_BYTES - 4);
    fields.writeUInt16LE(VERSION_2_0, 0);
    fields.writeUInt16LE(name.length === file.name.length ? 0 : UTF8_NAMES, 2);
    fields.writeUInt16LE(body.method, 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(DOS_EPOCH_DATE, 8);
    fields.writeUInt32LE((0,external_node_zlib_.crc32)(file.content), 10);
    fields.writeUInt32LE(checked(body.bytes.length, BYTES_LIMIT), 14);
    fields.writeUInt32LE(checked(file.content.length, BYTES_LIMIT), 18);
    fields.writeUInt16LE(checked(name.length, ENTRIES_LIMIT), 22);
    return fields;
}
function checked(value, limit) {
    if (value >= limit)
        throw new RangeError(`${value} needs ZIP64, which this writer does not write`);
    return value;
}

;// CONCATENATED MODULE: ./build/sandbox/generated-module.js



/** Every generated module was published at this moment: the same options give the same bytes. */
const PUBLISHED = "2024-01-02T03:04:05Z";
/** A `go` line that every supported Go accepts without asking for a newer toolchain. */
const DEFAULT_GO = "1.20";
/**
 * Makes a real Go module with one package, whose exported `Describe() string` names the module and
 * calls `Describe` of everything it requires. True hashes; the same options give the same bytes.
 *
 * @param options.files more files, by name inside the module; a name that is generated too replaces it
 * @param options.requires modules that it requires and imports; each must have a `Describe` of its own
 * @param options.go the `go` line of its go.mod (default 1.20)
 * @param options.paddingBytes size of a file that does not compress, to give the zip about that size
 */
function makeModule(options) {
    const { path, version, requires = [], paddingBytes = 0 } = options;
    const module = { path, version };
    const name = packageName(path);
    const goMod = options.files?.["go.mod"] ?? goModText(path, options.go ?? DEFAULT_GO, requires);
    const entriesSaying = (words) => {
        const texts = {
            "go.mod": goMod,
            [`${name}.go`]: packageText(name, words, requires),
            ...options.files,
        };
        const entries = Object.entries(texts).map(([file, text]) => ({
            name: `${path}@${version}/${file}`,
            content: Buffer.from(text, "utf8"),
        }));
        if (paddingBytes > 0) {
            const content = pseudoRandomBytes(`${path}@${version}`, paddingBytes);
            entries.push({ name: `${path}@${version}/padding.bin`, content, stored: true });
        }
        return entries;
    };
    const mod = Buffer.from(goMod, "utf8");
    const entries = once(() => entriesSaying(`${path} ${version}`));
    const zip = once(() => writeZip(entries()));
    const zipH1 = once(() => hashEntries(entries()));
    const modH1 = once(() => (0,dirhash/* hashGoMod */.h)(mod));
    const otherZip = once(() => writeZip(entriesSaying(`not ${path} ${version}`)));
    return {
        module,
        info: JSON.stringify({ Version: version, Time: PUBLISHED }),
        mod,
        get zip() {
            return zip();
        },
        get zipH1() {
            return zipH1();
        },
        get modH1() {
            return modH1();
        },
        get otherZip() {
            return otherZip();
        },
    };
}
/** The text of a go.sum with both lines of every module, in the order of their paths and versions. */
function goSumOf(modules) {
    const lines = modules.flatMap(({ module: { path, version }, zipH1, modH1 }) => [
        `${path} ${version} ${zipH1}\n`,
        `${path} ${version}/go.mod ${modH1}\n`,
    ]);
    return lines.sort().join("");
}
/** The last element of the path that is not a major version, as a Go identifier. */
function packageName(path) {
    const elements = path.split("/").filter((element) => !/^v[0-9]+$/.test(element));
    const word = (elements.at(-1) ?? "").replace(/\.v[0-9]+$/, "").replace(/[^A-Za-z0-9]/g, "");
    return /^[A-Za-z]/.test(word) ? word.toLowerCase() : `p${word.toLowerCase()}`;
}
function goModText(path, go, requires) {
    const lines = requires.map((required) => `\t${required.path} ${required.version}\n`).join("");
    return `module ${path}\n\ngo ${go}\n${lines === "" ? "" : `\nrequire (\n${lines})\n`}`;
}
function packageText(name, words, requires) {
    const imports = requires.map((required, index) => `import r${index} ${JSON.stringify(required.path)}\n`);
    const calls = requires.map((_, index) => ` + "; " + r${index}.Describe()`);
    return [
        `// Package ${name} belongs to a generated module.\npackage ${name}\n\n`,
        ...imports,
        `\n// Describe names the module that this package was built from and those it requires.\n`,
        `func Describe() string { return ${JSON.stringify(words)}${calls.join("")} }\n`,
    ].join("");
}
/** Bytes that look random and depend on the seed alone: AES in counter mode makes gigabytes a second. */
function pseudoRandomBytes(seed, bytes) {
    const key = (0,external_node_crypto_.createHash)("sha256").update(seed).digest().subarray(0, 16);
    return (0,external_node_crypto_.createCipheriv)("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(bytes));
}
function hashEntries(entries) {
    return (0,dirhash/* hash1 */.C)(entries.map(({ name, content }) => ({
        name,
        sha256Hex: (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"),
    })));
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox-project.js



const KILOBYTE = 1000;
/** Sizes from a few KB to 1.5 MB, as in a real project: many small modules, few large ones. */
const MODULES = [
    { module: { path: "example.com/errors", version: "v0.9.1" }, paddingBytes: 2 * KILOBYTE },
    { module: { path: "example.com/Colour/term", version: "v1.4.0" }, paddingBytes: 3 * KILOBYTE },
    { module: { path: "example.com/uuid", version: "v1.6.0" }, paddingBytes: 18 * KILOBYTE },
    { module: { path: "example.com/go-isatty", version: "v0.0.20" }, paddingBytes: 5 * KILOBYTE },
    { module: { path: "example.com/yaml", version: "v1.4.0" }, paddingBytes: 90 * KILOBYTE },
    { module: { path: "example.com/toml", version: "v1.3.2" }, paddingBytes: 120 * KILOBYTE },
    {
        module: { path: "example.com/flags", version: "v1.0.5" },
        paddingBytes: 60 * KILOBYTE,
        requires: ["example.com/errors"],
    },
    {
        module: { path: "example.com/cli/v2", version: "v2.27.1" },
        paddingBytes: 300 * KILOBYTE,
        requires: ["example.com/flags", "example.com/Colour/term"],
    },
    {
        module: { path: "example.com/router", version: "v1.10.0" },
        paddingBytes: 250 * KILOBYTE,
        requires: ["example.com/errors"],
    },
    {
        module: { path: "example.com/metrics", version: "v0.0.0-20240102030405-0123456789ab" },
        paddingBytes: 400 * KILOBYTE,
    },
    { module: { path: "example.com/protobuf", version: "v1.34.2" }, paddingBytes: 800 * KILOBYTE },
    { module: { path: "example.com/text", version: "v0.14.0" }, paddingBytes: 1500 * KILOBYTE },
];
/** The modules that the sandbox's project requires; about 3.6 MB of zips. */
function sandboxModules() {
    const byPath = new Map(MODULES.map(({ module }) => [module.path, module]));
    return MODULES.map(({ module, paddingBytes, requires = [] }) => makeModule({
        ...module,
        paddingBytes,
        requires: requires.flatMap((path) => byPath.get(path) ?? []),
    }));
}
/**
 * Writes a small Go project with a test: go.mod, go.sum, main.go, main_test.go. The folder is made
 * where it is missing; file system errors are thrown.
 *
 * @returns the modules that it needs, to be served by `startSandboxMirrors` or `startMirror`
 */
async function writeSandboxProject(dir) {
    const modules = sandboxModules();
    const required = modules.map(({ module }) => module);
    await (0,external_node_fs_promises_.mkdir)(dir, { recursive: true });
    await Promise.all([
        (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, "go.mod"), sandbox_project_goModText(required)),
        (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, "go.sum"), goSumOf(modules)),
        (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, "main.go"), mainText(required)),
        (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, "main_test.go"), testText(required)),
    ]);
    return { modules, dir };
}
function sandbox_project_goModText(required) {
    const lines = required.map(({ path, version }) => `\t${path} ${version}\n`).join("");
    return `module example.com/sandbox\n\ngo 1.20\n\nrequire (\n${lines})\n`;
}
function mainText(required) {
    const imports = required.map(({ path }, index) => `\tm${index} ${JSON.stringify(path)}\n`);
    const calls = required.map((_, index) => `\t\tm${index}.Describe(),\n`);
    return [
        `// The sandbox names the modules that it was built with.\npackage main\n\nimport (\n\t"fmt"\n\n`,
        ...imports,
        ")\n\nfunc modules() []string {\n\treturn []string{\n",
        ...calls,
        "\t}\n}\n\nfunc main() {\n\tfor _, module := range modules() {\n\t\tfmt.Println(module)\n\t}\n}\n",
    ].join("");
}
function testText(required) {
    const names = required.map(({ path, version }) => `\t\t${JSON.stringify(`${path} ${version}`)},\n`);
    return [
        'package main\n\nimport (\n\t"strings"\n\t"testing"\n)\n\n',
        "func TestModules(t *testing.T) {\n\twant := []string{\n",
        ...names,
        "\t}\n\tfor i, got := range modules() {\n\t\tif !strings.HasPrefix(got, want[i]) {\n",
        '\t\t\tt.Errorf("module %d says %q, want %q", i, got, want[i])\n\t\t}\n\t}\n}\n',
    ].join("");
}

;// CONCATENATED MODULE: ./build/cli/stage.js











/** Lets `body` run where every effect ends in a temporary folder, which is gone afterwards. */
async function onStage(options, write, body) {
    const real = readMachine();
    return withTemporaryFolder(real.tempDir, "setup-go-mirror-try-", (folder) => setStage(options, real, folder, write, body));
}
async function setStage(options, real, folder, write, body) {
    const machine = stagedMachine(real, folder, options.sandbox === true);
    const sandbox = options.sandbox ? await openSandbox(folder) : null;
    const directory = sandbox?.directory ?? external_node_path_.resolve(real.cwd, options.dir);
    const inputs = {
        mirrors: sandbox?.mirrors ?? options.mirrors,
        "working-directory": directory,
        ...(sandbox ? { sumdb: sandbox.gosumdb, region: "sandbox" } : {}),
    };
    const ports = {
        machine,
        files: nodeFiles,
        processes: readProcesses(),
        clock: systemClock,
        go: goCommand(machine),
        job: localJob({ inputs, write, folder }),
        openHttp: lazyHttp(machine),
    };
    try {
        return await body({ ports, directory, folder, about: sandbox?.about ?? [] });
    }
    finally {
        await sandbox?.close();
    }
}
/**
 * The machine with a module cache, temporary files and remembered results in `folder`. In the sandbox none of the
 * user's own Go settings count.
 */
function stagedMachine(real, folder, sandboxed) {
    const staged = { GOMODCACHE: external_node_path_.join(folder, "mod") };
    const none = {
        GOENV: "off",
        // Without it the temporary folder could not be removed: unpacked modules are read-only.
        GOFLAGS: "-modcacherw",
        GOWORK: "off",
        GOPROXY: "",
        GOPRIVATE: "",
        GONOPROXY: "",
        GONOSUMDB: "",
        GOSUMDB: "",
    };
    return {
        ...real,
        env: { ...real.env, ...staged, ...(sandboxed ? none : {}) },
        cacheHome: external_node_path_.join(folder, "cache"),
        tempDir: folder,
    };
}
async function openSandbox(folder) {
    const project = await writeSandboxProject(external_node_path_.join(folder, "project"));
    const { mirrors, gosumdb, close } = await startSandboxMirrors(project.modules);
    return {
        directory: project.dir,
        mirrors: mirrors.map((m) => m.url).join(","),
        gosumdb,
        about: mirrors.map((m) => `${m.name}  ${m.url}  ${m.about}`),
        close,
    };
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tryOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9698);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3299);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4971);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3036);





const BUILD_TIMEOUT_MS = 120_000;
/** Runs the action in a job of its own and shows what a runner would have seen. Gives the exit code. */
async function tryOut(options) {
    const print = (line) => void process.stdout.write(`${line}\n`);
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .onStage */ .G)(options, print, (stage) => show(stage, options.sandbox === true, print));
}
async function show(stage, sandboxed, print) {
    const { job, files, machine } = stage.ports;
    if (stage.about.length > 0) {
        print("The sandbox's mirrors:");
        for (const line of stage.about)
            print(`  ${line}`);
        print("");
    }
    // The table below says what the step's log says; problems with inputs are told here.
    const quiet = { ...job, info: () => { }, notice: () => { }, warning: () => { } };
    const report = await (0,_flows_set_up_job_js__WEBPACK_IMPORTED_MODULE_1__/* .setUpJob */ .z)({ ...stage.ports, job: quiet });
    if (report === null)
        return 2;
    print((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalShape */ .W)()));
    print("");
    print("Exported to the later steps:");
    for (const name of report.route.exported)
        print(`  ${name}=${report.route.values[name]}`);
    if (report.route.exported.length === 0)
        print("  nothing");
    const name = `setup-go-mirror-summary-${Date.parse(report.startedAt)}.md`;
    const summaryPath = node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(machine.tempDir), name);
    await files.replace(summaryPath, job.summary, 0o600);
    print("");
    print(`The step summary, as Markdown: ${summaryPath}`);
    const built = sandboxed ? await buildProject(stage, print) : true;
    return job.failed || !built || report.choice.reason.code === "none-healthy" ? 1 : 0;
}
/** Builds and runs the sandbox's project through the exported route, as the job's next step would. */
async function buildProject(stage, print) {
    print("");
    const { go, job } = stage.ports;
    // Go's own build cache is used: with one of its own the standard library alone would take longer than all the rest.
    const env = Object.fromEntries(job.variables);
    const run = await go.run(["run", "."], { cwd: stage.directory, timeoutMs: BUILD_TIMEOUT_MS, env });
    if (run.kind === "no-go") {
        print("There is no go on PATH: the build through that route is left out.");
        return true;
    }
    if (run.kind === "timed-out") {
        print(`go run . did not end within ${run.afterMs / 1000} s.`);
        return false;
    }
    print(run.exitCode === 0 ? "go run . through that route:" : `go run . failed (exit ${run.exitCode}):`);
    for (const line of `${run.stdout}${run.stderr}`.trimEnd().split("\n"))
        print(`  ${line}`);
    return run.exitCode === 0;
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ downloaderOf)
/* harmony export */ });
/* harmony import */ var _mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7541);

/** Who downloads in a later step: cmd/go. */
function downloaderOf(machine) {
    return (0,_mirrors_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .goCommandDownloader */ .xH)(machine.cpus);
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ maskSecrets),
  b: () => (/* binding */ planJob)
});

// EXTERNAL MODULE: ./build/go/go-proxy-list.js
var go_proxy_list = __nccwpck_require__(2937);
// EXTERNAL MODULE: ./build/mirrors/catalogue.js
var catalogue = __nccwpck_require__(8942);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var mirrors_inherited = __nccwpck_require__(5681);
// EXTERNAL MODULE: ./build/mirrors/route.js
var route = __nccwpck_require__(2050);
// EXTERNAL MODULE: ./build/mirrors/sample-plan.js
var sample_plan = __nccwpck_require__(65);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/go/go-mod.js
/**
 * Reads a go.mod file. Never throws: lines that make no sense are passed over, because cmd/go will say more
 * about them than we could (grammar: x/mod modfile/read.go and rule.go).
 */
function parseGoMod(text) {
    const directives = readDirectives(text);
    return {
        module: firstArgument(directives, "module"),
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        require: moduleVersions(directives, "require"),
        replace: replacements(directives),
        exclude: moduleVersions(directives, "exclude"),
    };
}
/** Reads a go.work file, in the same way (x/mod modfile/work.go). */
function parseGoWork(text) {
    const directives = readDirectives(text);
    return {
        go: firstArgument(directives, "go"),
        toolchain: firstArgument(directives, "toolchain"),
        use: directives.flatMap(({ verb, args }) => (verb === "use" ? args.slice(0, 1) : [])),
        replace: replacements(directives),
    };
}
/**
 * The module that is really fetched where `m` is required: `m` itself, what replaces it, or null for a local
 * directory. One for this very version goes before one for all versions (modload/modfile.go, Replacement).
 */
function applyReplace(m, replaces) {
    const ofPath = replaces.filter((replace) => replace.old.path === m.path);
    const replace = ofPath.find(({ old }) => old.version === m.version) ?? ofPath.find(({ old }) => old.version === null);
    if (replace === undefined)
        return m;
    const { path, version } = replace.new;
    return version === null ? null : { path, version };
}
function firstArgument(directives, verb) {
    return directives.find((directive) => directive.verb === verb)?.args[0] ?? null;
}
function moduleVersions(directives, verb) {
    return directives.flatMap((directive) => {
        const [path, version, ...rest] = directive.args;
        if (directive.verb !== verb || path === undefined || version === undefined || rest.length > 0)
            return [];
        return [{ path, version }];
    });
}
function replacements(directives) {
    return directives.flatMap(({ verb, args }) => {
        const arrow = args.indexOf("=>");
        if (verb !== "replace" || arrow < 0)
            return [];
        const from = replaceSide(args.slice(0, arrow));
        const to = replaceSide(args.slice(arrow + 1));
        return from === null || to === null ? [] : [{ old: from, new: to }];
    });
}
function replaceSide(args) {
    const [path, version = null, ...rest] = args;
    return path === undefined || rest.length > 0 ? null : { path, version };
}
function readDirectives(text) {
    const directives = [];
    let block = null;
    for (const line of text.split("\n")) {
        const tokens = tokensOf(line);
        const first = tokens?.[0];
        if (tokens === null || first === undefined)
            continue;
        if (block !== null) {
            if (first === ")")
                block = null;
            else
                directives.push({ verb: block, args: tokens });
        }
        else if (tokens.at(-1) === "(") {
            // A block's head is one word: anything else is no directive that we know.
            block = tokens.length === 2 ? first : "";
        }
        else if (tokens.slice(1).join("") !== "()") {
            directives.push({ verb: first, args: tokens.slice(1) });
        }
    }
    return directives;
}
/** Blank, comment, string, punctuation, word: a word ends where a comment begins. */
const TOKEN = /\s+|(\/\/.*)|("(?:[^"\\]|\\.)*")|(`[^`]*`)|([()[\]{},])|((?:(?!\/\/)[^\s()[\]{},"`])+)/y;
/** The words of one line, unquoted and without its comment; null when it can't be read. */
function tokensOf(line) {
    const tokens = [];
    let position = 0;
    while (position < line.length) {
        TOKEN.lastIndex = position;
        const match = TOKEN.exec(line);
        if (match === null)
            return null;
        position = TOKEN.lastIndex;
        const [, comment, quoted, raw, punctuation, word] = match;
        if (comment !== undefined)
            break;
        if (quoted !== undefined) {
            const unquoted = unquote(quoted);
            if (unquoted === null)
                return null;
            tokens.push(unquoted);
        }
        else if (raw !== undefined) {
            tokens.push(raw.slice(1, -1));
        }
        else if (punctuation !== undefined || word !== undefined) {
            tokens.push(punctuation ?? word ?? "");
        }
    }
    return tokens;
}
/** A Go string as go.mod files have them: their escapes (`\\`, `\"`, `\u…`) are JSON's too. */
function unquote(quoted) {
    try {
        const value = JSON.parse(quoted);
        return typeof value === "string" ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/go/go-version.js
/** Go's own version numbers, which are no semantic versions: `1.16`, `1.21.0`, `1.22rc1` (internal/gover). */
const NUMBER = "(0|[1-9][0-9]*)";
const GO_VERSION = new RegExp(`^${NUMBER}(?:\\.${NUMBER}(?:\\.${NUMBER}|([a-z]+)${NUMBER}?)?)?$`);
const MALFORMED = { major: "", minor: "", patch: "", kind: "", pre: "" };
function parse(text) {
    const match = GO_VERSION.exec(text);
    if (match === null)
        return MALFORMED;
    const [, major = "", minor, patch, kind = "", pre = ""] = match;
    if (minor === undefined)
        return { major, minor: "0", patch: "0", kind, pre };
    // From Go 1.21 on, "1.21" is the language and comes before every release of it, "1.21.0" is the first one.
    const impliedPatch = kind === "" && compareNumbers(minor, "21") < 0 ? "0" : "";
    return { major, minor, patch: patch ?? impliedPatch, kind, pre };
}
/** Decimal numbers of any length, "" before all of them. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length < b.length ? -1 : 1;
    return compareTexts(a, b);
}
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Negative, 0 or positive as `a` is older than, equal to or newer than `b`: 1.21 < 1.21rc1 < 1.21.0.
 * Both without "go" in front. Malformed versions come before all others (internal/gover.Compare).
 */
function compareGoVersions(a, b) {
    const x = parse(a);
    const y = parse(b);
    return (compareNumbers(x.major, y.major) ||
        compareNumbers(x.minor, y.minor) ||
        compareNumbers(x.patch, y.patch) ||
        compareTexts(x.kind, y.kind) ||
        compareNumbers(x.pre, y.pre));
}
/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/**
 * The version that a toolchain's name stands for: `go1.26.8` and `go1.26.8-custom` give `1.26.8`; null for
 * anything else, such as `default` or `local` (cmd/go/internal/gover.FromToolchain).
 */
function toolchainVersion(name) {
    if (!name.startsWith("go") || /[\\/]/.test(name))
        return null;
    const version = name.slice(2).split(/[ \t-]/, 1)[0] ?? "";
    return isGoVersion(version) ? version : null;
}

// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __nccwpck_require__(2206);
// EXTERNAL MODULE: ./build/modules/module-cache-layout.js
var module_cache_layout = __nccwpck_require__(7926);
;// CONCATENATED MODULE: ./build/modules/inventory.js





/** From this version on a go.mod file lists every module that a build can need (Go 1.17 release notes). */
const COMPLETE_GO_MOD = "1.17";
/**
 * Zips and mods together: several times what the largest known projects list. A go.sum can come from a stranger's
 * pull request, and each of its modules costs a look into a folder and, where it is missing, requests.
 */
const MOST_LOOKED_AT = 20_000;
/** Enough to keep the file system busy, few enough not to take every file descriptor. */
const PARALLEL_FOLDERS = 16;
/**
 * The modules that `go mod download` would fetch: what go.mod requires, after replacements; before Go 1.17, in
 * a workspace and without a go.mod, what go.sum lists. Modules without a hash in go.sum are left to cmd/go, and
 * a vendored project needs none at all.
 *
 * @param project.goVersion the `go` line that counts, or null (cmd/go then assumes 1.16)
 * @param project.goSum all go.sum files that count, merged
 * @param project.replaces those in force; where two name the same module, the first one wins
 */
function neededModules(project) {
    const { goMod, goSum } = project;
    if (project.vendored)
        return { zips: [], mods: [] };
    const mods = [...goSum.mods.values()];
    const listed = goMod !== null && compareGoVersions(project.goVersion ?? "1.16", COMPLETE_GO_MOD) >= 0;
    if (goMod === null || !listed || project.workspace)
        return { zips: [...goSum.zips.values()], mods };
    const zips = new Map();
    for (const required of goMod.require) {
        const module = applyReplace(required, project.replaces);
        if (module === null)
            continue;
        const sum = goSum.zips.get((0,module_version/* moduleKey */.MP)(module));
        if (sum !== undefined)
            zips.set((0,module_version/* moduleKey */.MP)(module), sum);
    }
    return { zips: [...zips.values()], mods };
}
/**
 * Looks at what of `needed` the module cache holds. Each module's folder is listed once, however many versions
 * of it are needed; no file is opened. Of more than MOST_LOOKED_AT files it looks at the first ones, zips before mods.
 *
 * @param moduleCache null when there is none: then nothing is present
 * @param isPrivate whether a module path must not be told to a mirror
 * A folder that can't be read (another user's, a path that is too long) counts as empty: what is in it is missing
 * for this user.
 */
async function takeInventory(files, moduleCache, needed, isPrivate) {
    const zips = needed.zips.slice(0, MOST_LOOKED_AT);
    const mods = needed.mods.slice(0, MOST_LOOKED_AT - zips.length);
    const cache = moduleCache === null ? NOTHING : await lookInto(files, moduleCache, { zips, mods });
    const absentZips = zips.filter(({ module }) => !cache.has(module, "zip") && !cache.isUnpacked(module));
    const absentMods = mods.filter(({ module }) => !cache.has(module, "mod"));
    const absentInfos = zips
        .map(({ module }) => module)
        .filter((m) => !cache.has(m, "info") && !cache.isUnpacked(m));
    const [privateZips, missingZips] = split(absentZips, ({ module }) => isPrivate(module.path));
    const [privateMods, missingMods] = split(absentMods, ({ module }) => isPrivate(module.path));
    const [privateInfos, missingInfos] = split(absentInfos, ({ path }) => isPrivate(path));
    return {
        neededZips: needed.zips.length,
        neededMods: needed.mods.length,
        presentZips: zips.length - absentZips.length,
        presentMods: mods.length - absentMods.length,
        missingZips,
        missingMods,
        missingInfos,
        privateZips,
        privateMods,
        privateInfos,
        overLimit: { zips: needed.zips.length - zips.length, mods: needed.mods.length - mods.length },
    };
}
/** Those that pass and those that don't, each in the order given. */
function split(all, test) {
    const passing = [];
    const others = [];
    for (const one of all)
        (test(one) ? passing : others).push(one);
    return [passing, others];
}
const NOTHING = { has: () => false, isUnpacked: () => false };
async function lookInto(files, moduleCache, needed) {
    const modules = [...needed.zips, ...needed.mods].map(({ module }) => module);
    const downloads = await listFolders(files, modules.map((m) => (0,module_cache_layout/* downloadFolder */.LP)(moduleCache, m)));
    const has = (m, kind) => downloads.get((0,module_cache_layout/* downloadFolder */.LP)(moduleCache, m))?.has((0,module_cache_layout/* downloadName */.kQ)(m, kind)) === true;
    // A tree without its .ziphash, or with a .partial beside it, is not taken by cmd/go (modfetch, DownloadDir).
    const trees = needed.zips
        .map(({ module }) => module)
        .filter((m) => !(has(m, "zip") && has(m, "info")) && has(m, "ziphash") && !has(m, "partial"))
        .map((m) => (0,module_cache_layout/* unpackedPath */.Pp)(moduleCache, m));
    const parents = await listFolders(files, trees.map(external_node_path_.dirname));
    const unpacked = new Set(trees.filter((tree) => parents.get(external_node_path_.dirname(tree))?.has(external_node_path_.basename(tree)) === true));
    return { has, isUnpacked: (m) => unpacked.has((0,module_cache_layout/* unpackedPath */.Pp)(moduleCache, m)) };
}
async function listFolders(files, folders) {
    const listed = new Map();
    // One iterator for all: each of the readers takes the next folder from it.
    const remaining = new Set(folders).values();
    const readSome = async () => {
        for (const folder of remaining) {
            listed.set(folder, new Set(await files.list(folder).catch(() => [])));
        }
    };
    await Promise.all(Array.from({ length: PARALLEL_FOLDERS }, readSome));
    return listed;
}

// EXTERNAL MODULE: ./build/modules/module-cache.js
var module_cache = __nccwpck_require__(9303);
;// CONCATENATED MODULE: ./build/modules/leftovers.js


/** Nothing is on its way for so long: a request without progress ends after seconds. */
const OLD_MS = 60 * 60 * 1000;
/**
 * Removes what runs that were killed have left of their incoming folders (module-cache.ts): those whose process is
 * dead, as far as it was one of this host, and those that nobody has written to for an hour, whoever made them. A
 * process id can be that of another process by now, so even a live owner does not keep an old folder.
 *
 * Several jobs may do this at once, and in folders of other users: what can't be read or removed is passed over.
 *
 * @param root the module cache, an absolute path
 * @param nowMs wall-clock time since the epoch
 * @returns how many folders were removed; never throws
 */
async function removeLeftovers(files, processes, root, nowMs) {
    const parent = (0,module_cache/* incomingFolders */.i7)(root);
    // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
    if (!(await isFolder(files, parent)))
        return 0;
    let removed = 0;
    for (const name of await files.list(parent).catch(() => [])) {
        const folder = external_node_path_.join(parent, name);
        try {
            if (!(await isFolder(files, folder)))
                continue;
            if (!isDead(processes, name) && !(await isOld(files, folder, nowMs)))
                continue;
            await files.removeFolder(folder);
            removed++;
        }
        catch {
            // Another user's, or another job was faster.
        }
    }
    return removed;
}
async function isFolder(files, path) {
    return (await files.lstat(path).catch(() => null))?.kind === "directory";
}
/** Of another host's process, and of a name that isn't ours, nothing is known. */
function isDead(processes, name) {
    const owner = (0,module_cache/* incomingOwner */.UZ)(name);
    return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}
/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files, folder, nowMs) {
    const names = await files.list(folder);
    for (const path of [folder, ...names.map((name) => external_node_path_.join(folder, name))]) {
        const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
        if (nowMs - mtimeMs <= OLD_MS)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(2772);
// EXTERNAL MODULE: ./build/report/sentences.js + 3 modules
var sentences = __nccwpck_require__(8210);
;// CONCATENATED MODULE: ./build/report/progress-line.js


/**
 * How far the fetch is, in one line of our own words and numbers. Numbers keep their width while a fetch runs, so
 * that a line written over the last one does not jump; what changes its width, the time left, stands last.
 */
function progressLine(progress) {
    const { doneZips, totalZips, receivedBytes, totalBytes, bytesPerSecond, leftMs } = progress;
    // More than the total is received where a zip came twice.
    const total = totalZips > 0 && totalBytes > 0 ? Math.max(totalBytes, receivedBytes) : null;
    const totalText = String(totalZips);
    return sentences/* language */.BH.fetch.progress({
        doneZips: String(doneZips).padStart(totalText.length),
        totalZips: totalZips > 0 ? totalText : null,
        received: total === null ? aligned(receivedBytes) : asPartOf(total, receivedBytes),
        total: total === null ? null : (0,format/* formatBytes */.z3)(total),
        rate: `${aligned(bytesPerSecond)}/s`,
        left: leftMs === null ? null : wholeSeconds(leftMs),
    });
}
/** "  3.2 MB", " 43.1 MB", "680.0 kB": one width for any size. */
function aligned(bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(bytes);
    return `${inUnit(unit, bytes).padStart(5)} ${format/* BYTE_UNITS */.Ly[unit]?.padStart(2)}`;
}
/** In the unit that the whole is shown in, and as wide as the whole would be. */
function asPartOf(total, bytes) {
    const unit = (0,format/* byteUnitOf */.SE)(total);
    return inUnit(unit, bytes).padStart(inUnit(unit, total).length);
}
function inUnit(unit, bytes) {
    return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}
/** Rounded up: nobody waits for tenths, and "0 s left" means that it is over. */
function wholeSeconds(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 10 ? `${seconds} s` : (0,format/* formatMs */._V)(1000 * seconds);
}

;// CONCATENATED MODULE: ./build/report/report.js
/** The version of the JSON report (docs/report.schema.json). A field that changes its meaning raises it. */
const REPORT_VERSION = 1;

;// CONCATENATED MODULE: ./build/go/netrc.js
/** The netrc file, cmd/go's default place for the credentials of a private proxy. */

const netrc_NOTHING = { machine: "", login: "", password: "" };
/** What Go's strings.Fields splits at: unlike `\s` it knows U+0085, and no byte order mark. */
const BLANKS = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/**
 * The complete entries of a netrc file, in its order, as cmd/go/internal/auth/netrc.go, parseNetrc, reads them: a
 * line is pairs of a token and its value, quotes and `#` are ordinary characters, a macro goes on to the next
 * empty line, and a `default` that ends its line ends the file. Never throws; what makes no sense is passed over.
 */
function parseNetrc(text) {
    const entries = [];
    let entry = netrc_NOTHING;
    let inMacro = false;
    for (const line of text.split("\n")) {
        if (inMacro) {
            // A line that holds a carriage return is not empty: with CRLF a macro takes the rest of the file.
            inMacro = line !== "";
            continue;
        }
        const fields = fieldsOf(line);
        for (let i = 0; i + 1 < fields.length; i += 2) {
            const [token, value = ""] = fields.slice(i, i + 2);
            if (token === "machine")
                entry = { ...netrc_NOTHING, machine: value };
            else if (token === "login" || token === "password")
                entry = { ...entry, [token]: value };
            else if (token === "macdef")
                inMacro = true;
            if (entry.machine !== "" && entry.login !== "" && entry.password !== "") {
                entries.push(entry);
                entry = netrc_NOTHING;
            }
        }
        // What follows `default` in its own line makes pairs with it, and cmd/go reads on.
        if (fields.length % 2 === 1 && fields.at(-1) === "default")
            break;
    }
    return entries;
}
/**
 * Where the netrc file may be; the first path that exists is the one (cmd/go/internal/auth/netrc.go, netrcPath).
 * NETRC stands alone and may be relative; without it there is one in the home folder, and none without a home.
 * `platform` is Node's name for it.
 */
function netrcPaths(env, platform, home) {
    const isWindows = platform === "win32";
    const name = Object.keys(env).find((key) => (isWindows ? key.toUpperCase() : key) === "NETRC");
    const explicit = name === undefined ? "" : (env[name] ?? "");
    if (explicit !== "")
        return [explicit];
    if (home === null)
        return [];
    return isWindows
        ? [external_node_path_.win32.join(home, "_netrc"), external_node_path_.win32.join(home, ".netrc")]
        : [external_node_path_.posix.join(home, ".netrc")];
}
/**
 * Whether cmd/go's first request carries what the netrc file says, under that GOAUTH ("" means `netrc`). Methods are
 * separated by `;` and the first one wins; `git <dir>` is asked only after a 4xx; anything else is a command, which
 * we don't run, so that a netrc after it is not for us to use (cmd/go/internal/auth/auth.go, runGoAuth).
 */
function isNetrcFirst(goauth) {
    if (goauth === "")
        return true;
    const methods = goauth.split(";").map((method) => fieldsOf(method)[0] ?? "");
    // cmd/go ends with an error at an empty method, and at an `off` among others.
    if (methods.includes("") || methods.includes("off"))
        return false;
    return methods.find((method) => method !== "git") === "netrc";
}
/**
 * The base URL of a proxy with the user name and password that the netrc file has for it, percent-encoded: a secret
 * from then on. The URL itself when it is not https, when it holds user info, or when no entry is for it.
 *
 * As cmd/go/internal/auth/auth.go, loadCredential: an entry is for the URLs that begin with its machine, letter by
 * letter and up to a `/`; the longest one wins, and of two alike the earlier. So cmd/go since go1.24 finds nothing for
 * `https://a.example:8443` in an entry for `a.example` (golang/go#81253), and neither do we.
 * @param url as the GOPROXY list has it, `https://` included
 */
function withNetrcCredentials(url, entries) {
    const [, scheme = "", rest = ""] = /^(https:\/\/)(.*)$/is.exec(url) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    if (authority === "" || authority.includes("@"))
        return url;
    let prefix = rest.replace(/[?#].*$/s, "");
    while (prefix.length >= authority.length) {
        const entry = entries.find(({ machine }) => prefixOf(machine) === prefix);
        if (entry !== undefined) {
            return `${scheme}${encodeURIComponent(entry.login)}:${encodeURIComponent(entry.password)}@${rest}`;
        }
        prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf("/")));
    }
    return url;
}
/** A machine may be written as a URL (cmd/go/internal/auth/auth.go, storeCredential). */
function prefixOf(machine) {
    return machine.replace(/^https:\/\//, "").replace(/\/$/, "");
}
function fieldsOf(text) {
    return text.split(BLANKS).filter((field) => field !== "");
}

// EXTERNAL MODULE: ./build/go/private-pattern.js
var private_pattern = __nccwpck_require__(5179);
;// CONCATENATED MODULE: ./build/flows/fetch-sources.js




const MOST_NETRC_BYTES = 1 << 20;
/**
 * Who may be asked for what: mirrors for modules that are not private, private proxies for those that are, or may be.
 * Mirrors come first, best first.
 */
async function readSources(ports, request) {
    const { choice, mayBeNamed, isPrivate, goesDirect } = request;
    const mirrors = choice.mirrors.length > 0 ? choice.mirrors : mirrorsOf(request);
    const entries = request.privateProxies.length > 0 ? await readNetrc(ports, request.goAuth) : [];
    const proxies = request.privateProxies
        .map((url) => url.replace(/\/+$/, ""))
        .filter((url) => /^https?:/i.test(url) && URL.canParse(url));
    return [
        ...mirrors.map((mirror) => ({
            name: mirror.name,
            url: mirror.url.replace(/\/+$/, ""),
            private: false,
            mayServe: mayBeNamed,
            firstByteMs: choice.ranked.find((r) => r.mirror === mirror)?.speed.firstByteMs ?? null,
        })),
        ...[...new Set(proxies)].map((url) => ({
            name: new URL(url).host,
            url: withNetrcCredentials(url, entries),
            private: true,
            // Public modules come from the mirrors, where there are any.
            mayServe: (path) => !(0,private_pattern/* matchesPatterns */.vZ)(goesDirect, path) && (isPrivate(path) || !mayBeNamed(path) || mirrors.length === 0),
            firstByteMs: null,
        })),
    ];
}
/** A GOPROXY that leaves nothing to choose names who may be asked itself. */
function mirrorsOf({ choice, goproxy }) {
    if (choice.ranked.length > 0)
        return [];
    return (0,go_proxy_list/* parseGoProxy */.eL)(goproxy).flatMap(({ url }) => (0,catalogue/* findInCatalogue */.cy)(url) ?? []);
}
/** What cmd/go would send to servers of the user's own (cmd/go/internal/auth). */
async function readNetrc({ machine, files }, goAuth) {
    if (!isNetrcFirst(goAuth))
        return [];
    for (const path of netrcPaths(machine.env, machine.platform, machine.home)) {
        const text = await files.readText(path, MOST_NETRC_BYTES).catch(() => null);
        if (text !== null)
            return parseNetrc(text);
    }
    return [];
}

// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __nccwpck_require__(7224);
;// CONCATENATED MODULE: ./build/go/legacy-go-mod.js
/**
 * The go.mod file that cmd/go makes up for a module version without one, and that go.sum's `/go.mod` line is then
 * the hash of (modfetch/coderepo.go, LegacyGoMod).
 *
 * @param modulePath checked (module-version.ts): such a path holds nothing that would have to be quoted, which is
 * spaces, quotes, brackets, commas, `//` and `/*` (x/mod modfile.MustQuote)
 */
function syntheticGoMod(modulePath) {
    return Buffer.from(`module ${modulePath}\n`);
}

// EXTERNAL MODULE: ./build/mirrors/response.js
var mirrors_response = __nccwpck_require__(4640);
// EXTERNAL MODULE: ./build/modules/admit.js
var admit = __nccwpck_require__(2439);
// EXTERNAL MODULE: ./build/ports.js
var ports = __nccwpck_require__(4788);
;// CONCATENATED MODULE: ./build/fetch/health.js
/** Single failures are a file's fault or chance; this many in a row are the source's. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSES_BEFORE_OUT = 5;
/** A source that says "too many" gets half as many requests, but never fewer than a browser would send. */
const LEAST_CONNECTIONS = 6;
/** Trying again would end the same way. */
const FINAL = ["login-page", "redirect-loop", "redirect-to-http"];
/** A source before its first request. */
function freshHealth(connections) {
    return { connections, failures: 0, pauses: 0, pausedUntilMs: 0, out: null };
}
/** How many requests it may have under way now. */
function allowedRequests(health, nowMs) {
    if (health.out !== null || nowMs < health.pausedUntilMs)
        return 0;
    return health.pauses > 0 ? 1 : health.connections;
}
/** It delivered something: whatever was the matter has passed. */
function afterSuccess(health) {
    return health.failures === 0 && health.pauses === 0 ? health : { ...health, failures: 0, pauses: 0 };
}
/**
 * It failed once more.
 * @param failure.pausesBefore its pauses when the request began: what began before a pause says nothing new
 * @param failure.retryAfterMs what it asked for itself, or null
 * @param random in [0, 1), so that jobs which failed together do not come back together
 */
function afterFailure(health, failure, limits, nowMs, random) {
    const { reason, retryAfterMs, pausesBefore } = failure;
    if (health.out !== null)
        return health;
    if (FINAL.includes(reason.code))
        return { ...health, out: reason };
    if (pausesBefore !== health.pauses)
        return health;
    if (reason.code === "rate-limited" || retryAfterMs !== null) {
        const asked = retryAfterMs ?? limits.pauseMs;
        if (asked > limits.longestPauseMs)
            return { ...health, out: reason };
        const connections = Math.max(LEAST_CONNECTIONS, Math.floor(health.connections / 2));
        return paused({ ...health, connections }, asked + random * limits.pauseMs, reason, nowMs);
    }
    const failures = health.failures + 1;
    if (health.pauses === 0 && failures < FAILURES_BEFORE_PAUSE)
        return { ...health, failures };
    const pauseMs = limits.pauseMs * 2 ** health.pauses;
    return paused({ ...health, failures }, pauseMs * (0.5 + random / 2), reason, nowMs);
}
function paused(health, pauseMs, reason, nowMs) {
    const pauses = health.pauses + 1;
    return {
        ...health,
        pauses,
        pausedUntilMs: nowMs + pauseMs,
        out: pauses < PAUSES_BEFORE_OUT ? null : reason,
    };
}
/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date; null without a usable one. */
function retryAfterMs(header, wallClockMs) {
    if (header === undefined)
        return null;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? null : Math.max(0, at - wallClockMs);
}

;// CONCATENATED MODULE: ./build/fetch/zip-copy.js
/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
const TAIL_BYTES = 64 * 1024;
/**
 * One zip on its way into one temporary file: from one source, or from several whose bytes were found to be the
 * same. The size is known once the first request was answered.
 */
class ZipCopy {
    file;
    /** Infinite until it is known. */
    size;
    pieces;
    /** How many bytes came from whom. */
    bytesFrom = new Map();
    /** Who may be asked for pieces. */
    sources;
    /** Whose bytes are others, or who could not be compared. */
    strangers = new Set();
    /** Other sources may join. */
    joinable;
    isHtml;
    /**
     * @param options.size infinite where the server did not say
     * @param options.pieceBytes how it is divided; the first piece is the one that is being received already. Infinite:
     * one request has to bring it all
     */
    constructor(options) {
        this.file = options.file;
        this.size = options.size;
        this.sources = new Set([options.source]);
        this.joinable = options.joinable;
        this.isHtml = options.isHtml;
        this.pieces = divide(options.size, options.pieceBytes);
    }
    get firstPiece() {
        return this.pieces[0];
    }
    get isComplete() {
        return this.pieces.every(isDone);
    }
    /** The end of the zip is in the file, to be compared with another source's. */
    get hasTail() {
        return isDone(this.pieces.at(-1));
    }
    /** Nobody is getting it. The last piece comes first: it is what other sources are compared by. */
    nextPiece() {
        const last = this.pieces.at(-1);
        if (isWaiting(last))
            return last;
        return this.pieces.find(isWaiting) ?? null;
    }
    /** Bytes that nobody is getting. */
    get waitingBytes() {
        return this.pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
    }
    /** The body of unknown length has ended. */
    endAt(size) {
        this.size = size;
        this.firstPiece.to = size;
    }
    count(source, bytes) {
        this.bytesFrom.set(source, (this.bytesFrom.get(source) ?? 0) + bytes);
    }
}
function isDone(piece) {
    return piece.at >= piece.to;
}
function isWaiting(piece) {
    return piece.underWay === 0 && !isDone(piece);
}
function divide(size, pieceBytes) {
    if (pieceBytes === Number.POSITIVE_INFINITY)
        return [{ from: 0, to: size, at: 0, underWay: 0 }];
    const count = Math.max(1, Math.ceil(size / pieceBytes));
    return Array.from({ length: count }, (_, i) => ({
        from: i * pieceBytes,
        to: i === count - 1 ? size : (i + 1) * pieceBytes,
        at: i * pieceBytes,
        underWay: 0,
    }));
}

;// CONCATENATED MODULE: ./build/fetch/pick.js


/** Of a source's requests, the part that small files get while there are zips to get too: they wait, zips fill the line. */
const SMALL_SHARE = 1 / 3;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;
/** A second copy of a whole zip is only begun where little was received of the first. */
const COPY_AGAIN_PIECES = 4;
/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;
/**
 * What that source should be asked for next, or null. First zips that nobody has begun (their sizes are known only
 * then), beside them small files, then pieces; with nothing of that left, pieces of others' zips, and at last what
 * others are slow with.
 */
function pickNext(source, work, limits, nowMs) {
    return (pickWaiting(source, work, limits, nowMs) ??
        pickComparison(source, work, limits, nowMs) ??
        pickOrphan(source, work, limits, nowMs) ??
        pickInstead(source, work, limits, nowMs));
}
function pickWaiting(source, work, limits, nowMs) {
    const small = () => pickErrand(work.waitingSmall, source, limits, nowMs, { kind: "small" });
    const zip = () => pickErrand(work.waitingZips, source, limits, nowMs, { kind: "begin" }) ??
        pickPiece(source, work, limits, nowMs);
    const smallUnderWay = [...source.attempts].filter((a) => a.purpose.kind === "small").length;
    return smallUnderWay < source.health.connections * SMALL_SHARE ? (small() ?? zip()) : (zip() ?? small());
}
function pickErrand(waiting, source, limits, nowMs, purpose) {
    for (const errand of waiting) {
        if (mayAsk(errand, source, limits, nowMs))
            return { errand, purpose, insteadOf: null };
    }
    return null;
}
function pickPiece(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const errand = work.errandOf(copy);
        if (!copy.sources.has(source) || !mayAsk(errand, source, limits, nowMs))
            continue;
        const piece = copy.nextPiece();
        if (piece !== null)
            return { errand, purpose: { kind: "piece", copy, piece }, insteadOf: null };
    }
    return null;
}
/** The copy with the most to get that this source might help with. */
function pickComparison(source, work, limits, nowMs) {
    let best = null;
    for (const copy of work.copies) {
        const least = isOrphan(copy, work.errandOf(copy), limits, nowMs)
            ? 1
            : PIECES_WORTH_COMPARING * limits.pieceBytes;
        const { waitingBytes } = copy;
        if (waitingBytes < least || (best !== null && waitingBytes <= best.waitingBytes))
            continue;
        if (mayCompare(copy, source, work, limits, nowMs))
            best = copy;
    }
    return best && { errand: work.errandOf(best), purpose: { kind: "compare", copy: best }, insteadOf: null };
}
function mayCompare(copy, source, work, limits, nowMs) {
    const errand = work.errandOf(copy);
    return (mayEverCompare(copy, source) &&
        mayAsk(errand, source, limits, nowMs) &&
        ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare"));
}
function mayEverCompare(copy, source) {
    return copy.joinable && copy.hasTail && !copy.sources.has(source) && !copy.strangers.has(source);
}
/** Nobody who could go on with it can be asked now. */
function isOrphan(copy, errand, limits, nowMs) {
    return [...copy.sources].every((s) => allowedRequests(s.health, nowMs) === 0 ||
        isSilent(s, limits, nowMs) ||
        !mayAsk(errand, s, limits, nowMs));
}
/** A zip whose copies nobody goes on with, from its beginning. */
function pickOrphan(source, work, limits, nowMs) {
    for (const copy of work.copies) {
        const errand = work.errandOf(copy);
        if (copy.sources.has(source) || mayEverCompare(copy, source))
            continue;
        if (!isOrphan(copy, errand, limits, nowMs))
            continue;
        if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, limits, nowMs)) {
            return { errand, purpose: { kind: "begin" }, insteadOf: null };
        }
    }
    return null;
}
/** Two copies at most that somebody is at work on. */
function mayBeginAgain(errand, source, limits, nowMs) {
    const attempts = [...errand.attempts];
    const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
    const alive = [...errand.copies].filter((copy) => !isOrphan(copy, errand, limits, nowMs)).length;
    return begun + alive < 2 && !attempts.some((a) => a.by === source);
}
/** A request that another one is too slow with, asked again: of this source. */
function pickInstead(source, work, limits, nowMs) {
    for (const other of work.sources) {
        for (const attempt of other.attempts) {
            if (attempt.hedged || attempt.purpose.kind === "compare")
                continue;
            if (!isSlow(attempt, source, limits, nowMs))
                continue;
            const purpose = purposeInstead(attempt, source, work, limits, nowMs);
            if (purpose !== null)
                return { errand: attempt.errand, purpose, insteadOf: attempt };
        }
    }
    return null;
}
function purposeInstead(attempt, source, work, limits, nowMs) {
    const { errand, copy, piece } = attempt;
    if (!mayAsk(errand, source, limits, nowMs))
        return null;
    if (attempt.purpose.kind === "small")
        return attempt.by === source ? null : { kind: "small" };
    if (copy !== null && piece !== null) {
        if (copy.sources.has(source))
            return { kind: "piece", copy, piece };
        if (mayCompare(copy, source, work, limits, nowMs))
            return { kind: "compare", copy };
        if (mayEverCompare(copy, source))
            return null; // It is being compared.
    }
    const cheap = copy === null || copy.size <= COPY_AGAIN_PIECES * limits.pieceBytes;
    const lost = isSilent(attempt.by, limits, nowMs) || attempt.by.health.out !== null;
    if (attempt.by === source || !(cheap || lost))
        return null;
    return mayBeginAgain(errand, source, limits, nowMs) ? { kind: "begin" } : null;
}
/** Whether that source would likely be done before the attempt is. */
function isSlow(attempt, source, limits, nowMs) {
    const { by } = attempt;
    const silentMs = nowMs - attempt.lastSignMs;
    const patienceMs = patience(by, limits);
    // Of the same source only where the rest of it is well: then it is that one connection.
    if (by === source)
        return silentMs > 3 * patienceMs && !isSilent(by, limits, nowMs);
    if (silentMs > patienceMs || isSilent(by, limits, nowMs))
        return true;
    const { piece } = attempt;
    if (piece === null || isDone(piece) || attempt.receivedBytes === 0)
        return false;
    const elapsedMs = nowMs - attempt.startedMs;
    const leftBytes = piece.to - piece.at;
    const leftMs = (leftBytes / attempt.receivedBytes) * elapsedMs;
    return leftMs > 2 * (expectedMs(source, leftBytes) + patienceMs / 4);
}
/** How long a request for so many bytes takes with that source, as far as can be told. */
function expectedMs(state, bytes) {
    return (state.source.firstByteMs ?? 500) + carryingMs(state, bytes);
}
/** How long one connection of that source takes for so many bytes; 0 while nothing is known. */
function carryingMs({ carriedBytes, carryingMs }, bytes) {
    return carriedBytes === 0 ? 0 : (bytes / carriedBytes) * carryingMs;
}
/** Nothing at all comes from that source, although it was asked for something. */
function isSilent(state, limits, nowMs) {
    return state.attempts.size > 0 && nowMs - state.lastSignMs > patience(state, limits);
}
/** How long a wait is nothing unusual: many connections that share a thin line have pauses too. */
function patience(state, limits) {
    const firstByteMs = state.source.firstByteMs ?? 300;
    return Math.max(limits.stallMs, 5 * firstByteMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES));
}
/** Whether that source can be asked about that errand now. */
function mayAsk(errand, source, limits, nowMs) {
    if (errand.status !== "open" || !errand.servedBy.has(source))
        return false;
    const asked = errand.asked.get(source);
    if (asked === undefined)
        return true;
    return asked.refused === null && asked.tries < limits.triesPerSource && nowMs >= asked.notBeforeMs;
}
/** Whether it may yet be of use for that errand, now or later. */
function mayEverAsk(errand, source, limits) {
    const asked = errand.asked.get(source);
    return (source.health.out === null &&
        errand.servedBy.has(source) &&
        (asked === undefined || (asked.refused === null && asked.tries < limits.triesPerSource)));
}
/** Where the end of a zip begins that two sources are compared by. */
function tailStart(size) {
    return Math.max(0, size - TAIL_BYTES);
}

;// CONCATENATED MODULE: ./build/fetch/transfer.js


const EXCERPT_BYTES = 256;
/**
 * Asks for a file below a base URL, or for a range of it.
 * @param file.path with a slash at its beginning
 * @throws TransportError
 */
async function ask(http, file, limits, wallClockMs, signal) {
    const { base, path, range } = file;
    const response = await http.request({
        url: base + path,
        headers: range ? { range: `bytes=${range.from}-${range.to - 1}` } : {},
        headersTimeoutMs: limits.headersTimeoutMs,
        idleTimeoutMs: limits.idleTimeoutMs,
        signal,
    });
    const { status, headers } = response;
    if (status === 200 || (status === 206 && range !== null)) {
        const extent = status === 200 ? wholeExtent(headers) : partExtent(headers, range);
        if (extent !== null) {
            return {
                kind: "body",
                ...extent,
                isHtml: /\bhtml\b/i.test(headers["content-type"] ?? ""),
                body: response.body,
                discard: () => response.discard(),
            };
        }
        await response.discard();
        const reason = {
            code: "protocol",
            status,
            asked: path,
            detail: "not the range that was asked for",
        };
        return { kind: "failed", reason, retryAfterMs: null };
    }
    const excerpt = await excerptOf(response);
    const { missing, reason } = (0,mirrors_response/* judgeStatus */.Gh)(status, headers, excerpt, path);
    // Official and private proxies answer 403 for what they will not serve (and 401 for strangers).
    if (missing || reason.code === "client-error")
        return { kind: "missing", reason };
    return { kind: "failed", reason, retryAfterMs: retryAfterMs(headers["retry-after"], wallClockMs) };
}
function wholeExtent(headers) {
    const length = headers["content-length"];
    const size = length !== undefined && /^\d{1,12}$/.test(length) ? Number(length) : null;
    return { from: 0, to: size, size };
}
/** Of a 206 answer; null when it is not (the beginning of) what was asked for. */
function partExtent(headers, asked) {
    const match = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(headers["content-range"] ?? "");
    if (match === null)
        return null;
    const [from, last, size] = match.slice(1).map(Number);
    return from === asked.from && last >= from && last < asked.to && last < size
        ? { from, to: last + 1, size }
        : null;
}
/** The beginning of an error's text; nothing of what another host says. */
async function excerptOf(response) {
    let text = "";
    try {
        for await (const piece of response.body) {
            text += Buffer.from(piece).toString("latin1");
            if (text.length >= EXCERPT_BYTES)
                break;
        }
    }
    catch {
        // Whatever there is of it.
    }
    return response.otherHost ? "" : text.slice(0, EXCERPT_BYTES);
}

;// CONCATENATED MODULE: ./build/fetch/fetch-files.js











const TICK_MS = 50;
const RATE_WINDOW_MS = 3_000;
/** Written at once: a system call for every piece of a body would cost more than the copy. */
const WRITE_BYTES = 256 * 1024;
// cmd/go's own limits: x/mod zip.MaxZipFile, MaxGoMod.
const MOST_ZIP_BYTES = 500 << 20;
const MOST_MOD_BYTES = 16 << 20;
const MOST_INFO_BYTES = 64 << 10;
const FILE_MODE = 0o666;
/**
 * Puts `wanted` into the module cache, from all sources at once, each file verified against its hash. Never throws:
 * what could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it
 * resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
async function fetchFiles(ports, request, signal) {
    return new Fetch(ports, request, signal).run();
}
class Fetch {
    #ports;
    #request;
    #limits;
    #signal;
    #sources;
    #errands;
    #work;
    #errandOf = new Map();
    /** The .mod of a module whose zip is wanted too. */
    #heldMods = new Map();
    #underWay = new Set();
    #admitted = { zip: 0, mod: 0, info: 0 };
    #left = new Map();
    #disagreements = [];
    #recent = [];
    /** Zips are verified one after the other: it takes a core. */
    #verifying = Promise.resolve();
    #unsettled;
    #derivedMods = 0;
    #zipBytes = 0;
    #receivedBytes = 0;
    #lastSignMs;
    #moduleCacheProblem = null;
    #wake = () => { };
    #mayHaveToLeave = true;
    constructor(ports, request, signal) {
        this.#ports = ports;
        this.#request = request;
        this.#limits = request.limits;
        this.#signal = signal;
        this.#lastSignMs = ports.clock.monotonicMs();
        this.#sources = request.sources.map((source) => newSourceState(source, request.limits, this.#lastSignMs));
        this.#errands = request.wanted.map((wanted) => newErrand(wanted, this.#sources));
        this.#unsettled = this.#errands.length;
        this.#work = {
            waitingZips: new Set(),
            waitingSmall: new Set(),
            copies: new Set(),
            errandOf: (copy) => this.#errandOf.get(copy),
            sources: this.#sources,
        };
    }
    async run() {
        const { clock } = this.#ports;
        this.#begin();
        while (this.#unsettled > 0 && !this.#isOver()) {
            this.#askForMore();
            if (this.#mayHaveToLeave)
                this.#leaveWhatNobodyHas();
            if (this.#unsettled === 0)
                break;
            const ticked = new AbortController();
            const woken = new Promise((resolve) => {
                this.#wake = resolve;
            });
            await Promise.race([woken, clock.sleep(TICK_MS, ticked.signal)]);
            ticked.abort();
            this.#tick();
        }
        if (!this.#signal.aborted)
            await this.#verifying;
        for (const errand of this.#errands) {
            if (isUnsettled(errand))
                this.#leave(errand, this.#moduleCacheProblem ? "module-cache" : "no-progress");
        }
        for (const { attempts } of this.#sources)
            for (const attempt of attempts)
                attempt.abort.abort();
        for (const copy of this.#work.copies)
            this.#discard(copy);
        await this.#verifying;
        while (this.#underWay.size > 0)
            await Promise.all(this.#underWay);
        await this.#writeMissingInfos();
        return this.#result();
    }
    /** Sorts the wanted files, and settles those that need no request beside everything else. */
    #begin() {
        const zips = new Set(this.#errands.filter((e) => e.wanted.kind === "zip").map((e) => (0,module_version/* moduleKey */.MP)(e.wanted.module)));
        const derived = [];
        for (const errand of this.#errands) {
            const { wanted } = errand;
            const key = (0,module_version/* moduleKey */.MP)(wanted.module);
            const time = wanted.kind === "info" ? (0,module_version/* pseudoVersionTime */.Sw)(wanted.module.version) : null;
            const goMod = wanted.kind === "mod" ? syntheticGoMod(wanted.module.path) : null;
            if (wanted.kind === "zip")
                this.#work.waitingZips.add(errand);
            else if (time !== null) {
                errand.status = "verifying";
                derived.push(() => this.#writeInfo(errand, time));
            }
            else if (wanted.kind === "mod" && goMod && (0,dirhash/* hashGoMod */.h)(goMod) === wanted.h1) {
                errand.status = "verifying";
                derived.push(() => this.#writeMod(errand, goMod));
            }
            else if (wanted.kind === "mod" && zips.has(key)) {
                errand.status = "held";
                this.#heldMods.set(key, errand);
            }
            else
                this.#work.waitingSmall.add(errand);
        }
        this.#also(async () => {
            for (const write of derived)
                await write();
        });
    }
    /** Goes on beside everything else; the fetch does not end before it. */
    #also(work) {
        const done = work()
            .catch((error) => this.#onModuleCacheError(error))
            .finally(() => {
            this.#underWay.delete(done);
            this.#wake();
        });
        this.#underWay.add(done);
    }
    #isOver() {
        if (this.#signal.aborted || this.#moduleCacheProblem !== null)
            return true;
        const nowMs = this.#ports.clock.monotonicMs();
        const { giveUpMs, leastBytesPerSecond } = this.#limits;
        if (nowMs - this.#lastSignMs > giveUpMs)
            return true;
        const first = this.#recent[0];
        const elapsedMs = first ? nowMs - first.atMs : 0;
        return first !== undefined && elapsedMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
    }
    #askForMore() {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const state of this.#sources) {
            while (state.attempts.size < allowedRequests(state.health, nowMs) &&
                !isSilent(state, this.#limits, nowMs)) {
                const picked = pickNext(state, this.#work, this.#limits, nowMs);
                if (picked === null)
                    break;
                this.#start(state, picked, nowMs);
            }
        }
    }
    #tick() {
        const nowMs = this.#ports.clock.monotonicMs();
        for (const state of this.#sources) {
            if (!state.silent && isSilent(state, this.#limits, nowMs))
                this.#onSilence(state, nowMs);
        }
        const last = this.#recent.at(-1);
        if (!last || nowMs - last.atMs >= TICK_MS) {
            this.#recent.push({ atMs: nowMs, bytes: this.#receivedBytes });
            const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
            while (nowMs - (this.#recent[0]?.atMs ?? nowMs) > keptMs)
                this.#recent.shift();
            this.#request.onProgress?.(this.#progress());
        }
    }
    #start(by, { errand, purpose, insteadOf }, nowMs) {
        const attempt = {
            errand,
            by,
            purpose,
            insteadOf,
            startedMs: nowMs,
            pausesBefore: by.health.pauses,
            abort: new AbortController(),
            copy: purpose.kind === "piece" ? purpose.copy : null,
            piece: purpose.kind === "piece" ? purpose.piece : null,
            lastSignMs: nowMs,
            receivedBytes: 0,
            hedged: false,
        };
        if (insteadOf !== null)
            insteadOf.hedged = true;
        if (by.attempts.size === 0)
            by.lastSignMs = nowMs;
        by.attempts.add(attempt);
        errand.attempts.add(attempt);
        by.requests++;
        if (insteadOf !== null)
            by.hedges++;
        if ((errand.asked.get(by)?.tries ?? 0) > 0)
            by.retries++;
        if (attempt.piece !== null)
            attempt.piece.underWay++;
        this.#work.waitingZips.delete(errand);
        this.#work.waitingSmall.delete(errand);
        this.#also(() => this.#perform(attempt));
    }
    /** One request, from asking to what follows from its answer. */
    async #perform(attempt) {
        try {
            await this.#askAndReceive(attempt);
        }
        catch (error) {
            // Ended by ourselves: somebody else was first, or all is over.
            if (attempt.abort.signal.aborted)
                return;
            if (!(error instanceof ports/* TransportError */.w))
                throw error;
            this.#onFailure(attempt, (0,mirrors_response/* judgeError */.et)(error, attempt.errand.path).reason, null);
        }
        finally {
            this.#end(attempt);
        }
    }
    async #askAndReceive(attempt) {
        const { http, clock } = this.#ports;
        const { errand, by, purpose } = attempt;
        const file = { base: by.source.url, path: errand.path, range: rangeOf(attempt, this.#limits) };
        const answer = await ask(http, file, this.#limits, clock.nowMs(), attempt.abort.signal);
        this.#sign(attempt, 0);
        if (answer.kind === "missing")
            return this.#onMissing(attempt, answer.reason);
        if (answer.kind === "failed")
            return this.#onFailure(attempt, answer.reason, answer.retryAfterMs);
        if (purpose.kind === "small")
            return this.#receiveSmall(attempt, answer);
        if (purpose.kind === "compare")
            return this.#compare(attempt, answer, purpose.copy);
        const copy = purpose.kind === "piece" ? purpose.copy : await this.#newCopy(attempt, answer);
        if (copy !== null)
            await this.#receivePiece(attempt, answer, copy);
    }
    #end(attempt) {
        const { by, errand, piece, copy } = attempt;
        by.attempts.delete(attempt);
        errand.attempts.delete(attempt);
        by.carriedBytes += attempt.receivedBytes;
        if (attempt.receivedBytes > 0)
            by.carryingMs += this.#ports.clock.monotonicMs() - attempt.startedMs;
        if (piece !== null)
            piece.underWay--;
        // If it was of no use, somebody else may try.
        if (attempt.insteadOf !== null)
            attempt.insteadOf.hedged = false;
        if (copy?.isComplete && errand.status === "open")
            this.#verify(errand, copy);
        this.#wait(errand);
        this.#mayHaveToLeave = true;
        this.#wake();
    }
    /** Nobody is at work on it any more: somebody may be. */
    #wait(errand) {
        if (errand.status !== "open" || errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        if (errand.wanted.kind === "zip")
            this.#work.waitingZips.add(errand);
        else
            this.#work.waitingSmall.add(errand);
    }
    // What comes of a request.
    /** Something arrived. */
    #sign(attempt, bytes) {
        const nowMs = this.#ports.clock.monotonicMs();
        attempt.lastSignMs = nowMs;
        attempt.by.lastSignMs = nowMs;
        attempt.receivedBytes += bytes;
        this.#receivedBytes += bytes;
        if (bytes === 0)
            return;
        this.#lastSignMs = nowMs;
        if (attempt.by.silent)
            attempt.by.health = afterSuccess(attempt.by.health);
        attempt.by.silent = false;
    }
    /** Nothing comes from a source that was asked for something: it gets no more to do, and others do its part. */
    #onSilence(state, nowMs) {
        state.silent = true;
        const reason = { code: "time-out", status: null, asked: null, detail: "no progress" };
        state.lastFailure = reason;
        const failures = Number.POSITIVE_INFINITY;
        const failure = { reason, retryAfterMs: null, pausesBefore: state.health.pauses };
        state.health = afterFailure({ ...state.health, failures }, failure, this.#limits, nowMs, this.#ports.random());
    }
    #onMissing(attempt, reason) {
        askedOf(attempt).refused = "missing";
        if (reason.code !== "client-error")
            return;
        attempt.by.refusals++;
        attempt.by.lastFailure = reason;
    }
    #onFailure(attempt, reason, retryAfterMs) {
        const { by } = attempt;
        const { clock, random } = this.#ports;
        const nowMs = clock.monotonicMs();
        const asked = askedOf(attempt);
        asked.tries++;
        asked.notBeforeMs = nowMs + this.#limits.retryMs * 2 ** (asked.tries - 1) * (0.5 + random() / 2);
        if (asked.tries >= this.#limits.triesPerSource)
            asked.refused ??= "failed";
        by.refusals++;
        by.lastFailure = reason;
        const failure = { reason, retryAfterMs, pausesBefore: attempt.pausesBefore };
        by.health = afterFailure(by.health, failure, this.#limits, nowMs, random());
        if (by.health.out !== null)
            for (const other of by.attempts)
                other.abort.abort();
    }
    #onModuleCacheError(error) {
        this.#moduleCacheProblem ??= error.code ?? String(error.message);
    }
    async #receiveSmall(attempt, answer) {
        const { errand } = attempt;
        const { wanted } = errand;
        const most = wanted.kind === "mod" ? MOST_MOD_BYTES : MOST_INFO_BYTES;
        const bytes = await this.#collect(attempt, answer, most);
        if (errand.status !== "open")
            return;
        if (bytes === null)
            return this.#onFailure(attempt, tooLarge(errand), null);
        const { files } = this.#ports;
        const { moduleCache } = this.#request;
        if (wanted.kind === "mod") {
            const admission = await (0,admit/* admitMod */.sy)(files, moduleCache, wanted.module, bytes, wanted.h1);
            if (errand.status !== "open")
                return;
            const { length } = bytes;
            return this.#onAdmission(errand, attempt.by, admission, {
                bytes: length,
                bytesOfIt: length,
                isHtml: answer.isHtml,
            });
        }
        const time = infoTime(bytes, wanted.module.version);
        if (time === undefined) {
            const code = answer.isHtml ? "login-page" : "malformed";
            const detail = answer.isHtml ? "" : "not the .info of that version";
            return this.#onFailure(attempt, { code, status: 200, asked: errand.path, detail }, null);
        }
        await (0,admit/* admitInfo */.qT)(files, moduleCache, wanted.module, time);
        this.#settle(errand, attempt.by, bytes.length);
    }
    async #collect(attempt, answer, most) {
        const pieces = [];
        let bytes = 0;
        for await (const piece of answer.body) {
            this.#sign(attempt, piece.length);
            bytes += piece.length;
            if (bytes > most)
                return null;
            pieces.push(piece);
        }
        return Buffer.concat(pieces);
    }
    /** The file for a zip whose first bytes are arriving, or null where they are no use. */
    async #newCopy(attempt, answer) {
        const { errand, by } = attempt;
        const { files } = this.#ports;
        if (answer.size !== null && answer.size > MOST_ZIP_BYTES) {
            await answer.discard();
            this.#onFailure(attempt, tooLarge(errand), null);
            return null;
        }
        const isWhole = answer.to === answer.size;
        const file = await files.create((0,module_cache/* incomingPath */.SN)(this.#request.moduleCache), FILE_MODE);
        if (attempt.abort.signal.aborted) {
            await file.discard();
            return null;
        }
        const copy = new ZipCopy({
            file,
            source: by,
            size: answer.size ?? Number.POSITIVE_INFINITY,
            pieceBytes: isWhole ? Number.POSITIVE_INFINITY : answer.to,
            joinable: !errand.alone && !isWhole,
            isHtml: answer.isHtml,
        });
        this.#errandOf.set(copy, errand);
        errand.copies.add(copy);
        this.#work.copies.add(copy);
        attempt.copy = copy;
        attempt.piece = copy.firstPiece;
        copy.firstPiece.underWay++;
        this.#wake();
        return copy;
    }
    async #receivePiece(attempt, answer, copy) {
        const piece = attempt.piece;
        const { errand, by } = attempt;
        const changed = answer.size !== null && answer.size !== copy.size;
        if (answer.from < piece.from || answer.from > piece.at || changed) {
            await answer.discard();
            return this.#onOtherBytes(attempt, copy);
        }
        let offset = answer.from;
        let unwritten = [];
        let unwrittenBytes = 0;
        const write = async () => {
            if (unwrittenBytes === 0)
                return;
            const bytes = Buffer.concat(unwritten);
            unwritten = [];
            unwrittenBytes = 0;
            await copy.file.writeAt(offset, bytes);
            offset += bytes.length;
            copy.count(by, bytes.length);
            piece.at = Math.max(piece.at, offset);
        };
        try {
            for await (const bytes of answer.body) {
                this.#sign(attempt, bytes.length);
                // A longer answer than was announced: undici refuses it where there is a Content-Length.
                if (offset + unwrittenBytes + bytes.length > Math.min(piece.to, MOST_ZIP_BYTES)) {
                    return this.#onFailure(attempt, tooLarge(errand), null);
                }
                unwritten.push(bytes);
                unwrittenBytes += bytes.length;
                if (unwrittenBytes >= WRITE_BYTES)
                    await write();
                if (isDone(piece))
                    break;
            }
            await write();
            if (copy.size === Number.POSITIVE_INFINITY)
                copy.endAt(offset);
            by.health = afterSuccess(by.health);
        }
        catch (error) {
            // What arrived before is good: the next request goes on behind it.
            if (error instanceof ports/* TransportError */.w && !attempt.abort.signal.aborted)
                await write();
            throw error;
        }
        // Others who are at work on that piece are too late.
        if (isDone(piece)) {
            for (const other of errand.attempts)
                if (other !== attempt && other.piece === piece)
                    other.abort.abort();
        }
    }
    /** Looks whether a source's zip ends like the copy: then it may help. */
    async #compare(attempt, answer, copy) {
        const { by } = attempt;
        const from = tailStart(copy.size);
        if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
            copy.strangers.add(by);
            return answer.discard();
        }
        const theirs = await this.#collect(attempt, answer, copy.size - from);
        by.health = afterSuccess(by.health);
        if (!this.#work.copies.has(copy))
            return;
        if (theirs?.equals(await this.#read(copy, from, copy.size)))
            copy.sources.add(by);
        else
            copy.strangers.add(by);
    }
    async #read(copy, from, to) {
        const file = await this.#ports.files.open(copy.file.path);
        return file.read(from, to - from).finally(() => file.close());
    }
    /** The source has other bytes now than those which it began with. */
    #onOtherBytes(attempt, copy) {
        copy.sources.delete(attempt.by);
        copy.strangers.add(attempt.by);
        const detail = "the zip changed while it was fetched";
        this.#onFailure(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null);
        if (copy.sources.size === 0)
            this.#discard(copy);
    }
    // What comes of a file.
    #verify(errand, copy) {
        errand.status = "verifying";
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        this.#forget(copy);
        this.#verifying = this.#verifying
            .then(() => this.#verifyNow(errand, copy))
            .catch((error) => this.#onModuleCacheError(error))
            .then(() => {
            this.#wait(errand);
            this.#mayHaveToLeave = true;
            this.#wake();
        });
    }
    async #verifyNow(errand, copy) {
        const { wanted } = errand;
        // Closed before it is looked at: nobody can write to it any more.
        await copy.file.close();
        if (wanted.kind !== "zip" || errand.status !== "verifying")
            return copy.file.discard();
        const { moduleCache } = this.#request;
        const admission = await (0,admit/* admitZip */.vj)(this.#ports.files, moduleCache, wanted.module, copy.file.path, wanted.h1);
        if (errand.status !== "verifying")
            return;
        errand.status = "open";
        const shares = [...copy.bytesFrom].sort(([, a], [, b]) => b - a);
        const [by, bytesOfIt] = shares[0];
        if (shares.length > 1 && !isRight(admission)) {
            // Of several sources: nobody is blamed. From now on the zip comes from one.
            errand.alone = true;
            return;
        }
        if (isRight(admission))
            for (const [source, bytes] of shares.slice(1))
                source.bytes += bytes;
        this.#onAdmission(errand, by, admission, { bytes: copy.size, bytesOfIt, isHtml: copy.isHtml });
    }
    #onAdmission(errand, by, admission, { bytes, bytesOfIt, isHtml, }) {
        if (isRight(admission)) {
            this.#settle(errand, by, bytes, bytesOfIt);
            if (errand.wanted.kind === "zip")
                this.#release(errand.wanted.module, admission.goMod ?? null);
            return;
        }
        const isOther = admission.kind === "wrong-hash";
        const detail = isOther ? `${admission.actual} instead of ${admission.expected}` : admission.problem;
        const code = isHtml ? "login-page" : isOther ? "wrong-hash" : "malformed";
        const reason = { code, status: 200, asked: errand.path, detail: isHtml ? "" : detail };
        by.refusals++;
        by.lastFailure = reason;
        if (isHtml) {
            this.#exclude(by, reason);
            return;
        }
        errand.wrongAnswers.push({ source: by, actual: isOther ? admission.actual : null, reason });
        askedOf({ errand, by }).refused = "wrong";
        this.#prefer(errand);
    }
    /** The others' answers decide who is wrong: the sooner they are asked, the better. */
    #prefer(errand) {
        if (errand.attempts.size > 0 || errand.copies.size > 0)
            return;
        const waiting = errand.wanted.kind === "zip" ? this.#work.waitingZips : this.#work.waitingSmall;
        const others = [...waiting];
        waiting.clear();
        for (const each of [errand, ...others])
            waiting.add(each);
    }
    /** A .mod whose zip was waited for: it is in there, or it has to be asked for. */
    #release(module, goMod) {
        const held = this.#heldMods.get((0,module_version/* moduleKey */.MP)(module));
        if (held?.status !== "held" || held.wanted.kind !== "mod")
            return;
        if (goMod !== null && (0,dirhash/* hashGoMod */.h)(goMod) === held.wanted.h1) {
            held.status = "verifying";
            this.#also(() => this.#writeMod(held, goMod));
        }
        else {
            held.status = "open";
            this.#work.waitingSmall.add(held);
        }
    }
    /** Bytes that nobody had to be asked for. */
    async #writeMod(errand, bytes) {
        const { wanted } = errand;
        if (wanted.kind !== "mod")
            return;
        await (0,admit/* admitMod */.sy)(this.#ports.files, this.#request.moduleCache, wanted.module, bytes, wanted.h1);
        this.#derivedMods++;
        this.#settle(errand, null, bytes.length);
    }
    async #writeInfo(errand, time) {
        await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, errand.wanted.module, time);
        this.#settle(errand, null, 0);
    }
    /** `go mod download` wants an .info beside every zip. One without a time will do where nobody sent a better one. */
    async #writeMissingInfos() {
        const withoutZip = new Set([...this.#left.keys()].filter((e) => e.wanted.kind === "zip").map((e) => (0,module_version/* moduleKey */.MP)(e.wanted.module)));
        for (const errand of [...this.#left.keys()]) {
            if (errand.wanted.kind !== "info" || withoutZip.has((0,module_version/* moduleKey */.MP)(errand.wanted.module)))
                continue;
            if (this.#moduleCacheProblem !== null)
                return;
            try {
                await (0,admit/* admitInfo */.qT)(this.#ports.files, this.#request.moduleCache, errand.wanted.module, null);
            }
            catch (error) {
                return this.#onModuleCacheError(error);
            }
            this.#left.delete(errand);
            this.#admitted.info++;
            this.#request.onAdmitted?.(errand.wanted, 0);
        }
    }
    #settle(errand, by, bytes, bytesOfIt = bytes) {
        if (errand.status === "done" || errand.status === "left")
            return;
        errand.status = "done";
        this.#unsettled--;
        this.#lastSignMs = this.#ports.clock.monotonicMs();
        this.#admitted[errand.wanted.kind]++;
        if (errand.wanted.kind === "zip")
            this.#zipBytes += bytes;
        if (by !== null) {
            by.files++;
            by.bytes += bytesOfIt;
            by.health = afterSuccess(by.health);
        }
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        for (const copy of errand.copies)
            this.#discard(copy);
        // Right bytes convict those who sent others.
        for (const { source, reason } of errand.wrongAnswers) {
            source.lied = true;
            this.#exclude(source, reason);
        }
        this.#request.onAdmitted?.(errand.wanted, bytes);
        this.#wake();
    }
    #exclude(state, reason) {
        state.health = { ...state.health, out: reason };
        state.lastFailure = reason;
        for (const attempt of state.attempts)
            attempt.abort.abort();
    }
    #leaveWhatNobodyHas() {
        this.#mayHaveToLeave = false;
        for (const errand of this.#errands) {
            if (errand.status !== "open" || errand.attempts.size > 0)
                continue;
            if (this.#sources.some((s) => mayEverAsk(errand, s, this.#limits)))
                continue;
            this.#leave(errand, this.#leaveReason(errand));
        }
    }
    #leaveReason(errand) {
        const { wrongAnswers } = errand;
        if (wrongAnswers.length > 0)
            return "wrong-bytes";
        const asked = [...errand.asked.values()];
        if (asked.length > 0 && asked.every((a) => a.refused === "missing"))
            return "missing-everywhere";
        return errand.servedBy.size > 0 ? "failed" : "private";
    }
    #leave(errand, reason) {
        errand.status = "left";
        this.#unsettled--;
        this.#left.set(errand, reason);
        for (const attempt of errand.attempts)
            attempt.abort.abort();
        for (const copy of errand.copies)
            this.#discard(copy);
        this.#judgeWrongAnswers(errand);
        if (errand.wanted.kind === "zip")
            this.#release(errand.wanted.module, null);
    }
    /** Everybody's answer was wrong: the same one speaks against go.sum, different ones against all who gave them. */
    #judgeWrongAnswers({ wanted, wrongAnswers }) {
        const [first] = wrongAnswers;
        if (first === undefined || wanted.kind === "info")
            return;
        const { actual } = first;
        const agreed = actual !== null && wrongAnswers.every((w) => w.actual === actual);
        if (agreed) {
            const { module, h1: expected } = wanted;
            this.#disagreements.push({ module, expected, actual, sources: wrongAnswers.length });
        }
        if (!agreed || wrongAnswers.length === 1) {
            for (const { source, reason } of wrongAnswers)
                this.#exclude(source, reason);
        }
    }
    /** Takes a copy out of the work; what is written to it no longer counts. */
    #forget(copy) {
        this.#work.copies.delete(copy);
        this.#errandOf.get(copy)?.copies.delete(copy);
    }
    #discard(copy) {
        this.#forget(copy);
        this.#also(() => copy.file.discard());
    }
    // What is said about it.
    #progress() {
        const zips = this.#errands.filter((e) => e.wanted.kind === "zip");
        const doneZips = this.#admitted.zip;
        const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
        const totalBytes = this.#expectedBytes(zips);
        const rest = Math.max(0, totalBytes - this.#receivedBytes);
        return {
            doneZips,
            totalZips: zips.length,
            receivedBytes: this.#receivedBytes,
            totalBytes,
            bytesPerSecond,
            leftMs: bytesPerSecond > 0 ? (rest / bytesPerSecond) * 1000 : null,
        };
    }
    #expectedBytes(zips) {
        let known = this.#zipBytes;
        let count = this.#admitted.zip;
        let unknown = 0;
        for (const errand of zips) {
            if (errand.status === "done")
                continue;
            const [copy] = errand.copies;
            if (copy && Number.isFinite(copy.size)) {
                known += copy.size;
                count++;
            }
            else
                unknown++;
        }
        return Math.round(count === 0 ? known : known + (known / count) * unknown);
    }
    /** Bytes per second of all bodies, over that long at most. */
    #rate(windowMs) {
        const last = this.#recent.at(-1);
        const first = this.#recent.find((r) => last && last.atMs - r.atMs <= windowMs);
        if (!last || !first || last.atMs === first.atMs)
            return 0;
        return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
    }
    #result() {
        return {
            zips: this.#admitted.zip,
            mods: this.#admitted.mod,
            infos: this.#admitted.info,
            derivedMods: this.#derivedMods,
            zipBytes: this.#zipBytes,
            receivedBytes: this.#receivedBytes,
            left: [...this.#left].map(([{ wanted }, reason]) => ({ wanted, reason })),
            sources: this.#sources.map(sourceResult),
            disagreements: this.#disagreements,
            moduleCacheProblem: this.#moduleCacheProblem,
        };
    }
}
function newSourceState(source, limits, nowMs) {
    return {
        source,
        health: freshHealth(limits.connectionsPerSource),
        attempts: new Set(),
        lastSignMs: nowMs,
        silent: false,
        carriedBytes: 0,
        carryingMs: 0,
        files: 0,
        bytes: 0,
        requests: 0,
        retries: 0,
        hedges: 0,
        refusals: 0,
        lastFailure: null,
        lied: false,
    };
}
function newErrand(wanted, sources) {
    return {
        wanted,
        path: (0,module_version/* proxyPath */.IR)(wanted.module, wanted.kind),
        servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
        status: "open",
        attempts: new Set(),
        copies: new Set(),
        asked: new Map(),
        wrongAnswers: [],
        alone: false,
    };
}
function isUnsettled({ status }) {
    return status !== "done" && status !== "left";
}
function isRight(admission) {
    return admission.kind === "admitted" || admission.kind === "present";
}
function askedOf({ errand, by }) {
    const asked = errand.asked.get(by) ?? { tries: 0, notBeforeMs: 0, refused: null };
    errand.asked.set(by, asked);
    return asked;
}
/** What to ask for; null: all of it. */
function rangeOf({ purpose }, limits) {
    if (purpose.kind === "small")
        return null;
    if (purpose.kind === "begin")
        return { from: 0, to: limits.pieceBytes };
    if (purpose.kind === "compare")
        return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
    const { at, to } = purpose.piece;
    return Number.isFinite(to) ? { from: at, to } : null;
}
function tooLarge({ path }) {
    return { code: "malformed", status: 200, asked: path, detail: "larger than Go allows" };
}
/** The time in an .info of that version, null where it has none; undefined for anything else. */
function infoTime(bytes, version) {
    try {
        const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
        if (Version !== version)
            return undefined;
        return typeof Time === "string" ? Time : null;
    }
    catch {
        return undefined;
    }
}
function sourceResult(state) {
    const { source, health, files, bytes, requests, retries, hedges, refusals, lied, lastFailure } = state;
    const delivered = files > 0 || bytes > 0;
    return {
        source,
        outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
        reason: health.out ?? lastFailure,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
        lied,
    };
}

;// CONCATENATED MODULE: ./build/fetch/source.js
/** Why a file was not fetched. */
const LEFT_REASONS = [
    /** Nobody who may be asked has it (404, 410, 403). */
    "missing-everywhere",
    /** Whoever has it failed too often. */
    "failed",
    /** Every answer had the same wrong hash, or there was no other answer. */
    "wrong-bytes",
    /** Private, and no private proxy serves it. */
    "private",
    /** Nothing arrived any more, or too little. */
    "no-progress",
    /** More files than one run asks for. */
    "over-limit",
    /** The module cache could not be written. */
    "module-cache",
];

;// CONCATENATED MODULE: ./build/fetch/fetch-report.js

/** A fetch that did not take place, and why. */
function nothingFetched(kind) {
    return { kind, elapsedMs: 0, ...fetch_report_NOTHING, sources: [], left: [] };
}
const fetch_report_NOTHING = {
    zips: 0,
    mods: 0,
    infos: 0,
    derivedMods: 0,
    zipBytes: 0,
    receivedBytes: 0,
    unpacked: 0,
};
/**
 * A fetch as the report has it: no private module's name is in it.
 */
function fetchReport(result, more) {
    const { zips, mods, infos, derivedMods, zipBytes, receivedBytes } = result;
    const left = LEFT_REASONS.map((reason) => {
        const count = (kind) => result.left.filter((l) => l.reason === reason && l.wanted.kind === kind).length +
            (reason === "over-limit" ? more.overLimit[`${kind}s`] : 0);
        return { reason, zips: count("zip"), mods: count("mod") };
    });
    return {
        kind: "fetched",
        elapsedMs: more.elapsedMs,
        zips,
        mods,
        infos,
        derivedMods,
        zipBytes,
        receivedBytes,
        unpacked: more.unpacked,
        sources: result.sources.map(sourceReport),
        left: left.filter((l) => l.zips + l.mods > 0),
    };
}
function sourceReport(result) {
    const { source, outcome, reason, files, bytes, requests, retries, hedges, refusals } = result;
    return {
        name: source.name,
        private: source.private,
        outcome,
        // A private proxy is asked for private modules.
        reason: reason && source.private ? { ...reason, asked: null, detail: "" } : reason,
        files,
        bytes,
        requests,
        retries,
        hedges,
        refusals,
    };
}

;// CONCATENATED MODULE: ./build/fetch/limits.js
/**
 * 48 connections fill a line of 960 Mbit/s where each of them gets 20, and ask for 240 files a second over a path
 * of 200 ms. That is what cmd/go does to a mirror on a machine with 48 cores.
 */
const FETCH_LIMITS = {
    connectionsPerSource: 48,
    pieceBytes: 1 << 20,
    headersTimeoutMs: 15_000,
    idleTimeoutMs: 10_000,
    triesPerSource: 4,
    retryMs: 250,
    pauseMs: 500,
    longestPauseMs: 30_000,
    stallMs: 600,
    giveUpMs: 30_000,
    leastBytesPerSecond: 1_000,
};

;// CONCATENATED MODULE: ./build/fetch/wanted.js
/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MOST_FILES = 10_000;
/**
 * Everything that is missing, private modules included: large zips first, because a large one that is begun last is
 * waited for alone; then what `go mod download` wants beside them, then the go.mod files of other modules.
 * @param likelyBytes about how large that module's zip is
 */
function planFetch(inventory, likelyBytes) {
    const zips = [...inventory.missingZips, ...inventory.privateZips]
        .map((sum) => ({ sum, bytes: likelyBytes(sum.module.path) }))
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ sum }) => sum);
    const infos = [...inventory.missingInfos, ...inventory.privateInfos];
    const mods = [...inventory.missingMods, ...inventory.privateMods];
    const all = [
        ...zips.map(({ module, h1 }) => ({ kind: "zip", module, h1 })),
        ...infos.map((module) => ({ kind: "info", module })),
        ...mods.map(({ module, h1 }) => ({ kind: "mod", module, h1 })),
    ];
    const over = all.slice(MOST_FILES);
    const count = (kind) => over.filter((w) => w.kind === kind).length;
    return {
        wanted: all.slice(0, MOST_FILES),
        overLimit: {
            zips: inventory.overLimit.zips + count("zip"),
            mods: inventory.overLimit.mods + count("mod"),
        },
    };
}

// EXTERNAL MODULE: ./build/mirrors/estimate.js
var estimate = __nccwpck_require__(7541);
// EXTERNAL MODULE: ./build/mirrors/module-size.js
var module_size = __nccwpck_require__(629);
;// CONCATENATED MODULE: ./build/modules/unpack.js


/** A `go` that unpacks nothing takes about 35 ms; these take three times as long on two cores (about 120 MB a second). */
const MIN_BATCH_BYTES = 16 * 1024 * 1024;
const MIN_BATCH_MODULES = 40;
/** What `finish` may have to wait for: the first module of a batch, and at most this beside it. */
const MAX_BATCH_BYTES = 32 * 1024 * 1024;
/** A hundred arguments also stay far below the 32,767 characters of a Windows command line. */
const MAX_BATCH_MODULES = 100;
/** Many times what the largest module takes on a slow disk. One that is ended leaves a `.partial`, which cmd/go redoes. */
const BATCH_TIMEOUT_MS = 30_000;
/** Without a `go` line cmd/go would write one, and read the module graph of the requirements before 1.17. */
const GO_MOD = "module unpack\n\ngo 1.17\n";
/**
 * Unpacks modules while others are still being fetched: `go mod download` with GOPROXY=off, one at a time, in a module
 * of our own whose go.sum lists the batch. So cmd/go compares the hashes itself, and the project's files stay as they
 * are. It is a gain and never a condition: a missing `go`, a time-out, or a batch that gives nothing ends it quietly.
 *
 * @param options.moduleCache GOMODCACHE
 * @param options.folder of this unpacker alone, made when the first batch begins; not inside the module cache
 * @param options.goFlags the project's GOFLAGS, the `go env -w` file included
 */
function startUnpacking(ports, options) {
    const { go, files } = ports;
    const { folder } = options;
    const env = offlineEnvironment(options.moduleCache, options.goFlags);
    let waiting = [];
    let unpacked = 0;
    let ended = false;
    let underWay = null;
    const unpack = async (batch) => {
        await files.makeDirectory(folder, 0o700);
        await files.replace(external_node_path_.join(folder, "go.mod"), GO_MOD, 0o600);
        await files.replace(external_node_path_.join(folder, "go.sum"), batch.map(goSumLines).join(""), 0o600);
        const run = await go.run(["mod", "download", "-json", ...batch.map(({ zip }) => (0,module_version/* moduleKey */.MP)(zip.module))], {
            cwd: folder,
            timeoutMs: BATCH_TIMEOUT_MS,
            env,
        });
        // Whatever the exit code: one bad module does not keep cmd/go from unpacking the others.
        return run.kind === "done" && run.exitCode === 0 ? countFolders(run.stdout) : 0;
    };
    const unpackWhileWorthIt = async () => {
        do {
            const { batch, rest } = nextBatch(waiting);
            waiting = rest;
            const count = await unpack(batch).catch(() => 0);
            unpacked += count;
            if (count === 0)
                ended = true;
        } while (!ended && isWorthAStart(waiting));
        underWay = null;
    };
    return {
        add: (module) => {
            if (ended)
                return;
            waiting.push(module);
            if (underWay === null && isWorthAStart(waiting))
                underWay = unpackWhileWorthIt();
        },
        finish: async () => {
            ended = true;
            await underWay;
            await files.removeFolder(folder).catch(() => { });
            return { unpacked };
        },
    };
}
/**
 * Overrules every setting of the user's that could ask the network or stop a command in this folder. No value is empty:
 * an empty one would let that of `go env -w` or `$GOROOT/go.env` through (cfg/cfg.go, Getenv).
 */
function offlineEnvironment(moduleCache, goFlags) {
    // Other flags, -mod=vendor or -modfile= among them, mean the project; unpacked trees only differ in their permissions.
    const permissions = goFlags.split(/\s+/).filter((flag) => /^--?modcacherw(?:=|$)/.test(flag));
    return {
        GOMODCACHE: moduleCache,
        GOFLAGS: ["-modcacherw=false", ...permissions].join(" "),
        GO111MODULE: "on",
        GOWORK: "off",
        GOPROXY: "off",
        // What is missing of a private module would be asked of its origin, GOPROXY=off or not (modfetch/proxy.go, proxyList).
        GONOPROXY: "none",
        // Asked for nothing that go.sum lists, but about anything else a database with a URL is, GOPROXY=off or not.
        GOSUMDB: "off",
    };
}
function goSumLines({ zip, modH1 }) {
    const { path, version } = zip.module;
    return `${path} ${version} ${zip.h1}\n${path} ${version}/go.mod ${modH1}\n`;
}
function isWorthAStart(waiting) {
    return waiting.length >= MIN_BATCH_MODULES || totalBytes(waiting) >= MIN_BATCH_BYTES;
}
/**
 * The first module, however large, and whichever others fit beside it: cmd/go unpacks as many zips at once as there are
 * cores, but each on one, so a large one alone would leave the others idle.
 */
function nextBatch(waiting) {
    const batch = [];
    const rest = [];
    let bytesBeside = 0;
    for (const [index, module] of waiting.entries()) {
        const bytes = index === 0 ? 0 : module.zipBytes;
        if (batch.length < MAX_BATCH_MODULES && bytesBeside + bytes <= MAX_BATCH_BYTES) {
            batch.push(module);
            bytesBeside += bytes;
        }
        else {
            rest.push(module);
        }
    }
    return { batch, rest };
}
function totalBytes(modules) {
    return modules.reduce((sum, { zipBytes }) => sum + zipBytes, 0);
}
/** `-json` writes one indented object per module; one that failed has no `Dir` (modcmd/download.go, ModuleJSON). */
function countFolders(stdout) {
    return stdout.match(/^\t"Dir": /gm)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/flows/fill-module-cache.js










/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
async function fillModuleCache(ports, request) {
    const { files, machine } = ports;
    const { prefetch, moduleCache, needed, isPrivate, speed, work, sources } = request;
    const not = (kind) => ({
        report: nothingFetched(kind),
        result: null,
    });
    if (prefetch === "false")
        return not("not-wanted");
    const before = request.inventory;
    if (planFetch(before, likelyZipBytes).wanted.length === 0)
        return not("nothing-missing");
    if (moduleCache === null)
        return not("no-module-cache");
    const served = (path) => sources.some((s) => s.mayServe(path));
    const missing = planFetch(before, likelyZipBytes).wanted;
    if (!missing.some(({ module }) => served(module.path)))
        return not("no-source");
    const allPublic = before.privateZips.every(({ module }) => !served(module.path));
    if (prefetch === "auto" && speed !== null && allPublic) {
        const connections = FETCH_LIMITS.connectionsPerSource * sources.length;
        if (!(0,estimate/* isFetchWorthwhile */.eP)(speed, work, machine.cpus, connections))
            return not("left-to-go");
    }
    const inventory = request.samplesAdmitted
        ? await takeInventory(files, moduleCache.root, needed, isPrivate)
        : before;
    return fetchMissing(ports, request, moduleCache, inventory);
}
async function fetchMissing(ports, request, moduleCache, inventory) {
    const { clock, files, machine } = ports;
    const startMs = clock.monotonicMs();
    const { wanted, overLimit } = planFetch(inventory, likelyZipBytes);
    const unpacker = request.hasGo ? unpackerFor(ports, request, moduleCache) : null;
    const whenReady = readiness(request.needed, wanted, unpacker);
    for (const zip of request.inventory.missingZips) {
        if (!inventory.missingZips.some(({ module }) => (0,module_version/* moduleKey */.MP)(module) === (0,module_version/* moduleKey */.MP)(zip.module))) {
            whenReady.admitted({ kind: "zip", ...zip }, 0);
        }
    }
    const http = await ports.openHttp({
        connectTimeoutMs: request.connectTimeoutMs,
        connectionsPerHost: FETCH_LIMITS.connectionsPerSource,
    });
    try {
        const result = await fetchFiles({ http, files, clock, random: Math.random }, {
            wanted,
            sources: request.sources,
            moduleCache,
            limits: FETCH_LIMITS,
            onAdmitted: whenReady.admitted,
            onProgress: ports.showProgress,
        }, new AbortController().signal);
        const elapsedMs = clock.monotonicMs() - startMs;
        const { unpacked } = (await unpacker?.finish()) ?? { unpacked: 0 };
        return { report: fetchReport(result, { elapsedMs, unpacked, overLimit }), result };
    }
    finally {
        await http.close();
    }
    void machine;
}
function unpackerFor(ports, request, { root, incoming }) {
    return startUnpacking(ports, {
        moduleCache: root,
        folder: external_node_path_.join(ports.machine.tempDir, `${external_node_path_.basename(incoming)}-unpack`),
        goFlags: request.goFlags,
    });
}
/** Tells the unpacker of a module once all its files are there. */
function readiness(needed, wanted, unpacker) {
    const zips = new Map(needed.zips.map((sum) => [(0,module_version/* moduleKey */.MP)(sum.module), sum]));
    const mods = new Map(needed.mods.map(({ module, h1 }) => [(0,module_version/* moduleKey */.MP)(module), h1]));
    const waitingFor = new Map();
    const zipBytes = new Map();
    for (const { module } of wanted) {
        waitingFor.set((0,module_version/* moduleKey */.MP)(module), (waitingFor.get((0,module_version/* moduleKey */.MP)(module)) ?? 0) + 1);
    }
    return {
        admitted: (file, bytes) => {
            const key = (0,module_version/* moduleKey */.MP)(file.module);
            const left = Math.max(0, (waitingFor.get(key) ?? 0) - 1);
            waitingFor.set(key, left);
            if (file.kind === "zip")
                zipBytes.set(key, bytes);
            const zip = zips.get(key);
            const modH1 = mods.get(key);
            if (left === 0 && zip && modH1)
                unpacker?.add({ zip, modH1, zipBytes: zipBytes.get(key) ?? 0 });
        },
    };
}
function likelyZipBytes(modulePath) {
    return (0,module_size/* knownZipBytes */.K)(modulePath) ?? module_size/* UNKNOWN_ZIP_BYTES */.D;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/mirrors/choose.js
var choose = __nccwpck_require__(710);
// EXTERNAL MODULE: ./build/mirrors/measurement.js
var measurement = __nccwpck_require__(6111);
;// CONCATENATED MODULE: ./build/mirrors/remembered.js


const VERSION = 1;
/** Beyond the longest use (a day) and the longest cooldown (a day). */
const LONGEST_MS = 2 * 24 * 3_600_000;
/** Failures that say more about a moment than about a mirror. */
const PASSING = [
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "reset",
];
const PASSING_MS = 60_000;
const MOST_BYTES = 100_000;
/** Private to the user: other accounts of the machine neither read nor write it. */
const remembered_FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
/**
 * Where results are kept: in the user's cache folder, one file per project, so that two projects never evict each
 * other. Null when there is no such folder.
 * @param projectKey hexadecimal digest of what decides the samples; no module name can be read from it
 */
function rememberedPath(machine, projectKey) {
    return (machine.cacheHome &&
        external_node_path_.join(machine.cacheHome, "setup-go-mirror", `probe-${projectKey.slice(0, 32)}.json`));
}
/**
 * Reads a result, or null when there is none that may be used: another owner's or a readable-by-others file, a
 * symbolic link, another version, anything malformed.
 * @param candidates the mirrors of this run: what was measured of others is dropped
 */
async function loadRemembered(files, machine, path, candidates) {
    const stat = await files.lstat(path).catch(() => null);
    if (stat?.kind !== "file" || stat.bytes > MOST_BYTES)
        return null;
    if (machine.uid !== null && (stat.uid !== machine.uid || (stat.mode & 0o077) !== 0))
        return null;
    const text = await files.readText(path, MOST_BYTES).catch(() => null);
    return text === null ? null : decode(text, candidates);
}
/** Keeps a result. A machine that can't keep it measures again next time: no error. */
async function saveRemembered(files, path, remembered) {
    try {
        await files.makeDirectory(external_node_path_.dirname(path), FOLDER_MODE);
        await files.replace(path, encode(remembered), remembered_FILE_MODE);
        await removeOld(files, external_node_path_.dirname(path), remembered.atMs);
    }
    catch {
        // A read-only home, a full disk: nothing that the job needs.
    }
}
/** Nothing that old is ever used: without this a runner would keep one file per go.sum that it ever saw. */
async function removeOld(files, folder, nowMs) {
    for (const name of await files.list(folder)) {
        const path = external_node_path_.join(folder, name);
        const stat = /^probe-[0-9a-f]+\.json$/.test(name) ? await files.lstat(path) : null;
        if (stat?.kind === "file" && nowMs - stat.mtimeMs > LONGEST_MS)
            await files.remove(path);
    }
}
/**
 * Whether a result stands for a measurement now: fresh, of exactly these mirrors, and with a mirror to choose.
 * A result without one is measured again at once, and so is one of another list of mirrors. One that leaves the
 * route with a single mirror, while another failed in a way that may have passed, ends after a minute.
 */
function isUsable(remembered, candidates, nowMs, longestMs) {
    const ageMs = nowMs - remembered.atMs;
    const { measurements } = remembered;
    const proven = measurements.filter((m) => m.outcome.kind === "proven").length;
    const mayHavePassed = measurements.some(({ outcome }) => outcome.kind === "failed" && PASSING.includes(outcome.reason.code));
    return (ageMs >= 0 &&
        ageMs < (proven < 2 && mayHavePassed ? Math.min(longestMs, PASSING_MS) : longestMs) &&
        measurements.length === candidates.length &&
        candidates.every((c) => measurements.some((m) => m.mirror.url === c.url)) &&
        proven > 0);
}
/** A URL without its user info: credentials are not kept. */
function withoutUserInfo(url) {
    return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
}
function encode(remembered) {
    const mirrors = remembered.measurements.map(({ mirror, speed, outcome }) => ({
        url: withoutUserInfo(mirror.url),
        speed,
        outcome: outcome.kind === "failed"
            ? // What was asked names a module, and the detail is a stranger's text.
                { kind: outcome.kind, code: outcome.reason.code, status: outcome.reason.status }
            : outcome,
    }));
    const { atMs, work, sumdb } = remembered;
    return JSON.stringify({ version: VERSION, atMs, mirrors, work, sumdb }, (key, value) => key === "via" || key === "url" ? withoutUserInfo(value) : value);
}
function decode(json, candidates) {
    try {
        const parsed = JSON.parse(json);
        if (parsed.version !== VERSION)
            return null;
        const measurements = parsed.mirrors.flatMap((m) => decodeMeasurement(m, candidates));
        const { zips, mods, zipBytes, sizedZips } = parsed.work;
        const work = {
            zips: count(zips),
            mods: count(mods),
            zipBytes: count(zipBytes),
            sizedZips: count(sizedZips),
        };
        return { atMs: count(parsed.atMs), measurements, work, sumdb: decodeSumdb(parsed.sumdb) };
    }
    catch {
        return null;
    }
}
function decodeMeasurement(value, candidates) {
    const { url, speed, outcome } = value;
    const mirror = candidates.find((c) => withoutUserInfo(c.url) === url);
    return mirror ? [{ mirror, speed: decodeSpeed(speed), outcome: decodeOutcome(outcome) }] : [];
}
function decodeSpeed(value) {
    const orNull = (field) => (field === null ? null : count(field));
    return {
        dnsMs: orNull(value.dnsMs),
        tcpMs: orNull(value.tcpMs),
        tlsMs: orNull(value.tlsMs),
        firstByteMs: orNull(value.firstByteMs),
        zipFirstByteMs: orNull(value.zipFirstByteMs),
        bytesPerSecond: orNull(value.bytesPerSecond),
        viaProxy: value.viaProxy === true,
    };
}
function decodeOutcome(value) {
    const { kind, code, status, answered } = value;
    if (kind === "proven")
        return { kind };
    if (kind === "failed") {
        // Any code excludes the mirror, which is always safe; one that a newer version wrote can't be put into words.
        const known = measurement/* MIRROR_FAILURES */.I.find((c) => c === code) ?? "protocol";
        const reason = { code: known, status: status === null ? null : count(status), asked: null, detail: "" };
        return { kind, reason };
    }
    return { kind: "not-waited-for", answered: answered === true };
}
function decodeSumdb(value) {
    if (value === null)
        return null;
    const { routeDigest, path } = value;
    return { routeDigest: remembered_text(routeDigest), path: decodeSumdbPath(path) };
}
function decodeSumdbPath(path) {
    if (path.kind === "off")
        return { kind: "off" };
    if (path.kind === "works")
        return { kind: "works", via: remembered_text(path.via) };
    if (path.kind !== "rerouted")
        throw new Error("malformed");
    const { url } = path.because;
    const because = { url: remembered_text(url), code: "unreachable", detail: "" };
    return { kind: "rerouted", gosumdb: "", via: remembered_text(path.via), because };
}
function remembered_text(value) {
    if (typeof value !== "string" || value.length > 2_000)
        throw new Error("malformed");
    return value;
}
function count(value) {
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw new Error("malformed");
    return value;
}

// EXTERNAL MODULE: ./build/mirrors/sumdb.js
var sumdb = __nccwpck_require__(6210);
// EXTERNAL MODULE: ./build/mirrors/workload.js
var workload = __nccwpck_require__(7742);
// EXTERNAL MODULE: ./build/flows/mirror-search.js
var mirror_search = __nccwpck_require__(4152);
;// CONCATENATED MODULE: ./build/flows/find-mirrors.js









/** With nothing missing the choice only serves what the job may ask yet: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 };
/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
async function findMirrors(ports, request) {
    const { inputs, inventory, region } = request;
    const candidates = inputs.mirrors;
    const zips = inventory.missingZips.map(({ module }) => ({
        path: (0,module_version/* proxyPath */.IR)(module, "zip"),
        // Nobody is asked about a module that must not be named.
        knownBytes: (0,module_size/* knownZipBytes */.K)(module.path) ?? (request.mayBeNamed(module.path) ? null : module_size/* UNKNOWN_ZIP_BYTES */.D),
    }));
    const mods = Math.max(0, inventory.missingMods.length - zips.length);
    const estimated = (0,workload/* estimatedWorkload */.g)(zips, mods);
    const unasked = (kind, choice) => ({
        probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
        choice,
        work: estimated,
        sumdb: { kind: "not-checked", because: "not-measured" },
        moduleCacheProblem: null,
    });
    const byRegion = () => (0,choose/* chooseByRegion */.z5)(candidates, region, (0,catalogue/* isRegionInChina */.B6)(region));
    if (request.policy)
        return unasked("policy", { ...byRegion(), ranked: [], mirrors: [] });
    if (inputs.probe === "never")
        return unasked("never", byRegion());
    const nothingMissing = zips.length + mods === 0;
    const path = rememberedPath(ports.machine, request.projectKey);
    const longestMs = nothingMissing
        ? Math.max(inputs.cooldownMs, NOTHING_MISSING.rememberedMs)
        : inputs.cooldownMs;
    if (inputs.probe === "auto" && path && inputs.cooldownMs > 0) {
        const remembered = await loadRemembered(ports.files, ports.machine, path, candidates);
        if (remembered && isUsable(remembered, candidates, ports.clock.nowMs(), longestMs)) {
            const found = recall(ports, request, remembered, estimated);
            if (found)
                return found;
        }
    }
    // Loaded only here: a run with a fresh result needs nothing of it.
    const { measureForJob } = await __nccwpck_require__.e(/* import() */ 796).then(__nccwpck_require__.bind(__nccwpck_require__, 2796));
    return measureForJob(ports, request, { zips, mods, estimated, budgetMs: measuringBudgetMs(request) });
}
/** How long measuring may take: not long where nothing could be saved by it. */
function measuringBudgetMs({ inputs, inventory }) {
    const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
    return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}
/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is worth nothing, an older one neither
 */
async function remember(ports, request, found, sumdb, failed) {
    const path = rememberedPath(ports.machine, request.projectKey);
    if (path === null || request.inputs.cooldownMs === 0)
        return;
    if (found.choice.mirrors.some((mirror) => failed.includes(mirror))) {
        await ports.files.remove(path).catch(() => { });
    }
    else if (found.probe.kind === "measured" && found.choice.mirrors.length > 0) {
        await saveRemembered(ports.files, path, {
            atMs: ports.clock.nowMs(),
            measurements: found.choice.ranked,
            work: found.work,
            sumdb: sumdbToRemember(request, found, sumdb),
        });
    }
}
/** An earlier result, applied to what is missing now. Null when it can't stand for the checksum database. */
function recall(ports, request, remembered, estimated) {
    const nothingMissing = estimated.zips + estimated.mods === 0;
    const zipBytes = Math.round((remembered.work.zipBytes / Math.max(1, remembered.work.zips)) * estimated.zips);
    const work = remembered.work.zips > 0 ? { ...estimated, zipBytes } : estimated;
    const ranked = (0,choose/* chooseByMeasurement */.r4)(remembered.measurements, nothingMissing ? remembered.work : work, (0,mirror_search/* downloaderOf */.B)(ports.machine));
    const choice = nothingMissing ? (0,choose/* withNothingMissing */.mF)(ranked) : ranked;
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    if (!remembered.sumdb || remembered.sumdb.routeDigest !== digest(`${goproxy} ${gosumdb}`))
        return null;
    const { path } = remembered.sumdb;
    if (path.kind === "rerouted" && !(0,sumdb/* isPossibleVia */.sw)(gosumdb, path.via, choice.mirrors))
        return null;
    return {
        probe: {
            kind: "remembered",
            elapsedMs: 0,
            ageMs: ports.clock.nowMs() - remembered.atMs,
            ended: null,
            extended: false,
            admitted: 0,
        },
        choice,
        work,
        // The key is the route's own: a remembered result can name a host, never whom to believe.
        sumdb: path.kind === "rerouted" ? { ...path, gosumdb: (0,sumdb/* goSumDbVia */.cx)(gosumdb, path.via) } : path,
        moduleCacheProblem: null,
    };
}
/** Only a way that was seen to work is worth remembering, for the route that it was seen with. */
function sumdbToRemember(request, found, sumdb) {
    const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
    if (sumdb.kind !== "works" && sumdb.kind !== "rerouted" && sumdb.kind !== "off")
        return null;
    return { routeDigest: digest(`${goproxy} ${gosumdb}`), path: sumdb };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/flows/notes.js


/** What the user should know of a run: one note per cause, warnings first. */
function notesOf(run) {
    const { inputs, project, inherited, found, sumdb, filled, values } = run;
    const { choice } = found;
    const notes = [];
    if (choice.reason.code === "none-healthy") {
        notes.push({ level: "warning", code: "no-healthy-mirror", asked: choice.ranked.length });
    }
    for (const { mirror, outcome } of choice.ranked) {
        if (outcome.kind === "failed" && outcome.reason.code === "wrong-hash") {
            notes.push({
                level: "warning",
                code: "wrong-bytes",
                mirror: mirror.name,
                asked: outcome.reason.asked ?? "",
            });
        }
    }
    if (filled.result !== null)
        notes.push(...fetchNotes(filled.result, run.isPrivate));
    if (sumdb.kind === "off" || values.GOSUMDB === "off") {
        notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
    }
    // Without any mirror that is one cause with the note above.
    if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
        const { url, detail } = sumdb.because;
        notes.push({ level: "warning", code: "sumdb-unreachable", url: (0,go_proxy_list/* redactGoProxy */.KZ)(url), detail });
    }
    if (project.newerGo && project.goVersion) {
        const { toolchain, mayDownload } = project.newerGo;
        notes.push(mayDownload
            ? { level: "notice", code: "toolchain-download", toolchain, have: project.goVersion }
            : { level: "warning", code: "toolchain-too-old", wanted: toolchain, have: project.goVersion });
    }
    const problem = project.goSum.problems[0];
    if (problem) {
        notes.push({
            level: "warning",
            code: "go-sum-problems",
            count: project.goSum.problemCount,
            firstLine: problem.line,
            firstCode: problem.code,
        });
    }
    const cacheProblem = filled.result?.moduleCacheProblem ?? found.moduleCacheProblem;
    if (cacheProblem)
        notes.push({ level: "warning", code: "module-cache-unusable", detail: cacheProblem });
    if (inherited.kind === "off")
        notes.push({ level: "notice", code: "goproxy-off" });
    if (inherited.kind === "policy" && found.probe.kind === "policy") {
        notes.push({ level: "notice", code: "goproxy-policy", goproxy: (0,go_proxy_list/* redactGoProxy */.KZ)(project.before.GOPROXY) });
    }
    if (inherited.kind !== "off" && inherited.privateProxies.length > 0) {
        notes.push({
            level: "notice",
            code: "inherited-private-proxies",
            count: inherited.privateProxies.length,
        });
    }
    if (sumdb.kind === "rerouted")
        notes.push({ level: "notice", code: "sumdb-rerouted", via: sumdb.via });
    if (project.vendored)
        notes.push({ level: "notice", code: "vendored" });
    if (project.kind !== "none" && !project.goSum.found && !project.vendored)
        notes.push({ level: "notice", code: "no-go-sum" });
    return notes;
}
/** What a user may have to do something about; what cmd/go gets by itself as it always did is none of it. */
const WORTH_A_NOTE = ["failed", "no-progress", "missing-everywhere", "over-limit"];
function fetchNotes(result, isPrivate) {
    const notes = [];
    const [disagreement] = result.disagreements;
    if (disagreement) {
        const { module, expected, actual, sources } = disagreement;
        notes.push({
            level: "warning",
            code: "go-sum-disagrees",
            module: isPrivate(module.path) ? null : (0,module_version/* moduleKey */.MP)(module),
            expected,
            actual,
            mirrors: sources,
            others: result.disagreements.length - 1,
        });
    }
    for (const { source, reason } of result.sources.filter((s) => s.lied)) {
        notes.push({
            level: "warning",
            code: "wrong-bytes",
            mirror: source.name,
            asked: source.private ? "" : (reason?.asked ?? ""),
        });
    }
    for (const reason of WORTH_A_NOTE) {
        const left = result.left.filter((l) => l.reason === reason);
        const zips = left.filter((l) => l.wanted.kind === "zip").length;
        // A go.mod that no mirror has is no news: cmd/go may never ask for it.
        const mods = reason === "missing-everywhere" ? 0 : left.filter((l) => l.wanted.kind === "mod").length;
        if (zips + mods > 0)
            notes.push({ level: "notice", code: "fetch-incomplete", reason, zips, mods });
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/go/repository-owner.js
/**
 * Reads the repository from the runner's variables and its event.
 * @param eventText the file at GITHUB_EVENT_PATH, or null
 * @returns null outside of a job
 */
function readRepository(env, eventText) {
    const owner = env.GITHUB_REPOSITORY_OWNER || env.GITHUB_REPOSITORY?.split("/", 1)[0];
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    if (!owner || !/^[\w.-]+$/.test(owner) || !URL.canParse(server))
        return null;
    return { host: new URL(server).hostname, owner, isPrivate: privacyOf(eventText) };
}
function privacyOf(eventText) {
    try {
        const repository = JSON.parse(eventText ?? "null")?.repository;
        if (typeof repository?.visibility === "string")
            return repository.visibility !== "public";
        return typeof repository?.private === "boolean" ? repository.private : null;
    }
    catch {
        return null;
    }
}
/** Whether a module path lies below the owner's name. Hosts compare names without case, GOPRIVATE does not. */
function isOwnedBy(repository, modulePath) {
    const prefix = `${repository.host}/${repository.owner}`.toLowerCase();
    const path = modulePath.toLowerCase();
    return path === prefix || path.startsWith(`${prefix}/`);
}
/**
 * GOPRIVATE patterns that cover the owner's modules in every spelling at hand: the event's, all in lower case, and
 * those that go.sum uses.
 */
function ownerPatterns(repository, modulePaths) {
    const { host, owner } = repository;
    const patterns = new Set([`${host}/${owner}`, `${host}/${owner.toLowerCase()}`]);
    for (const path of modulePaths) {
        if (isOwnedBy(repository, path))
            patterns.add(path.split("/").slice(0, 2).join("/"));
    }
    return [...patterns];
}

;// CONCATENATED MODULE: ./build/flows/read-privacy.js


/** Which modules no mirror may hear of: by Go's own variables, the inputs, and whose repository the job runs for. */
async function readPrivacy(ports, inputs, project) {
    const { env } = ports.machine;
    const eventText = env.GITHUB_EVENT_PATH
        ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
        : null;
    const repository = readRepository(env, eventText);
    const owned = repository && inputs.privateAuto && repository.isPrivate === true;
    const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
    const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
    const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
    const everyPattern = [GOPRIVATE, GONOPROXY, GONOSUMDB, ...patterns].join(",");
    const maybeOwned = repository && repository.isPrivate !== false;
    return {
        patterns,
        hasPatterns: (0,private_pattern/* splitPatterns */.sb)(everyPattern).some((p) => p !== "none"),
        isPrivate: (path) => (0,private_pattern/* matchesPatterns */.vZ)(everyPattern, path) || (maybeOwned ? isOwnedBy(repository, path) : false),
    };
}

;// CONCATENATED MODULE: ./build/go/go-env-file.js

/**
 * The variables in the file that `go env -w` writes. Lines that are no `NAME=value` are passed over, the last
 * of two wins, and a value is taken as it stands (cmd/go/internal/cfg/cfg.go, readEnvFile).
 */
function parseGoEnvFile(text) {
    const variables = [];
    for (const line of text.split("\n")) {
        const equals = line.indexOf("=");
        if (equals > 0 && /^[A-Z]/.test(line))
            variables.push([line.slice(0, equals), line.slice(equals + 1)]);
    }
    return Object.fromEntries(variables);
}
/**
 * Where that file is, whether or not it exists: GOENV, else `go/env` in the user's configuration folder (Go's
 * os.UserConfigDir). Null when GOENV is `off` or there is no such folder. `platform` is Node's name for it.
 */
function goEnvFilePath(env, platform, home) {
    const explicit = variable(env, "GOENV", platform);
    if (explicit !== "")
        return explicit === "off" ? null : explicit;
    const path = pathOf(platform);
    const folder = configFolder(env, platform, home);
    return folder === null ? null : path.join(folder, "go", "env");
}
function configFolder(env, platform, home) {
    const path = pathOf(platform);
    if (platform === "win32")
        return variable(env, "APPDATA", platform) || null;
    if (platform === "darwin")
        return home === null ? null : path.join(home, "Library", "Application Support");
    const xdg = variable(env, "XDG_CONFIG_HOME", platform);
    // Go reports an error for a relative one, and reads no file then.
    if (xdg !== "")
        return path.isAbsolute(xdg) ? xdg : null;
    return home === null ? null : path.join(home, ".config");
}
/**
 * GOMODCACHE as cmd/go works it out: the variable, else `pkg/mod` in the first folder of GOPATH, else in
 * `go` in the home folder; each from the environment before the file (cmd/go/internal/cfg/cfg.go, gopathDir).
 * Null when nothing of these is there, or what is there is no absolute path, which cmd/go refuses.
 */
function moduleCachePath(env, envFile, platform, home) {
    const path = pathOf(platform);
    // An empty variable of the process does not hide the file's.
    const lookUp = (name) => variable(env, name, platform) || (envFile[name] ?? "");
    const explicit = lookUp("GOMODCACHE");
    if (explicit !== "")
        return path.isAbsolute(explicit) ? explicit : null;
    const goPath = lookUp("GOPATH");
    if (goPath === "")
        return home === null ? null : path.join(home, "go", "pkg", "mod");
    const first = firstOfPathList(goPath, platform);
    return path.isAbsolute(first) ? path.join(first, "pkg", "mod") : null;
}
/** Go's filepath.SplitList: on Windows a folder may stand in quotes, with separators inside. */
function firstOfPathList(list, platform) {
    if (platform !== "win32")
        return list.split(":", 1)[0] ?? "";
    return (/^(?:[^;"]|"[^"]*"?)*/.exec(list)?.[0] ?? "").replaceAll('"', "");
}
/** A variable's value, or "" when it is not set. Windows does not tell upper from lower case in names. */
function variable(env, name, platform) {
    const exact = env[name];
    if (exact !== undefined || platform !== "win32")
        return exact ?? "";
    const found = Object.keys(env).find((key) => key.toUpperCase() === name);
    return found === undefined ? "" : (env[found] ?? "");
}
function pathOf(platform) {
    return platform === "win32" ? external_node_path_.win32 : external_node_path_.posix;
}

;// CONCATENATED MODULE: ./build/go/go-sum.js

const MAX_RECORDED_PROBLEMS = 50;
/** 32 bytes in canonical base64: the last letter stands for four bits only. */
const H1 = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
const USUAL_H1_LENGTH = 47;
const GO_MOD_SUFFIX = "/go.mod";
/** The hash of an empty go.mod, left behind by a bug of early versions: cmd/go drops such lines. */
const EMPTY_GO_MOD_H1 = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";
/** Gathers sums; a module with two different hashes is in neither map, however often it comes again. */
class SumCollector {
    zips = new Map();
    mods = new Map();
    problems = [];
    problemCount = 0;
    #contradicted = { zips: new Set(), mods: new Set() };
    report(line, code) {
        this.problemCount++;
        if (this.problems.length < MAX_RECORDED_PROBLEMS)
            this.problems.push({ line, code });
    }
    add(kind, key, sum, line) {
        if (this.#contradicted[kind].size > 0 && this.#contradicted[kind].has(key))
            return;
        const known = this[kind].get(key);
        if (known === undefined) {
            this[kind].set(key, sum);
        }
        else if (known.h1 !== sum.h1) {
            // cmd/go stops at the first that differs: what would be verified depends on the order of lines.
            this[kind].delete(key);
            this.#contradicted[kind].add(key);
            this.report(line, "contradiction");
        }
    }
}
/**
 * Reads a go.sum or go.work.sum. Never throws: a line that cmd/go would stop at becomes a problem, the rest
 * counts. Hashes other than `h1:` are skipped, as cmd/go does (cmd/go/internal/modfetch/fetch.go, readGoSum).
 */
function parseGoSum(text) {
    const sums = new SumCollector();
    let lineNumber = 0;
    let module = { path: "", version: "" };
    let key = "";
    for (const line of linesOf(text)) {
        lineNumber++;
        const fields = go_sum_fieldsOf(line);
        const [path = "", versionField = "", h1 = ""] = fields;
        if (path === "")
            continue;
        if (CONFLICT_MARK.test(line)) {
            sums.report(lineNumber, "conflict-mark");
            continue;
        }
        if (fields.length !== 3) {
            sums.report(lineNumber, "malformed");
            continue;
        }
        const isMod = versionField.endsWith(GO_MOD_SUFFIX);
        const version = isMod ? versionField.slice(0, -GO_MOD_SUFFIX.length) : versionField;
        // A module's two lines stand together: the second one needs no second check.
        if (path !== module.path || version !== module.version) {
            const other = { path, version };
            if ((0,module_version/* checkModuleVersion */.nF)(other) !== null) {
                sums.report(lineNumber, (0,module_version/* checkModulePath */.iU)(path) === null ? "bad-version" : "bad-path");
                continue;
            }
            module = other;
            key = (0,module_version/* moduleKey */.MP)(module);
        }
        if (!h1.startsWith("h1:") || h1 === EMPTY_GO_MOD_H1)
            continue;
        if (H1.test(h1))
            sums.add(isMod ? "mods" : "zips", key, { module, h1 }, lineNumber);
        else
            sums.report(lineNumber, "bad-hash");
    }
    return sums;
}
/**
 * The first four fields of a line. cmd/go writes one space between them: only other lines need a search for blanks.
 * A blank of another kind inside a field is met by the checks on path, version and hash.
 */
function go_sum_fieldsOf(line) {
    const first = line.indexOf(" ");
    const second = line.indexOf(" ", first + 1);
    const usual = first > 0 && second === line.length - USUAL_H1_LENGTH - 1;
    return usual
        ? [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)]
        : line.trim().split(/\s+/, 4);
}
/** One line at a time: split into an array, ten hostile megabytes would take two hundred. */
function* linesOf(text) {
    for (let start = 0; start <= text.length;) {
        const end = text.indexOf("\n", start);
        yield end < 0 ? text.slice(start) : text.slice(start, end);
        start = end < 0 ? text.length + 1 : end + 1;
    }
}
/** The union of several files, as a workspace has it. Where two contradict each other the module is left out. */
function mergeGoSums(all) {
    const sums = new SumCollector();
    for (const one of all) {
        for (const problem of one.problems)
            sums.report(problem.line, problem.code);
        sums.problemCount += one.problemCount - one.problems.length;
        for (const [key, sum] of one.zips)
            sums.add("zips", key, sum, 0);
        for (const [key, sum] of one.mods)
            sums.add("mods", key, sum, 0);
    }
    return sums;
}

// EXTERNAL MODULE: ./build/mirrors/prior-values.js
var prior_values = __nccwpck_require__(7910);
;// CONCATENATED MODULE: ./build/flows/read-project.js











const GO_TIMEOUT_MS = 10_000;
const read_project_MOST_BYTES = 64 * 1024 * 1024;
const GO_DEFAULTS = {
    GOPROXY: mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH,
    GOSUMDB: sumdb/* GO_DEFAULT_GOSUMDB */.lw,
};
const ASKED = [
    "GOVERSION",
    "GOROOT",
    "GOMODCACHE",
    "GOMOD",
    "GOWORK",
    "GOFLAGS",
    "GOAUTH",
    "GOPRIVATE",
    "GOSUMDB",
];
/**
 * Reads the module or workspace around `directory`, with the `go` on PATH where there is one. Starts one `go env`
 * and nothing that could use the network. Only a directory that doesn't exist is an error.
 */
async function readProject(ports, directory) {
    const { files, machine } = ports;
    const ownEnv = (0,prior_values/* valuesBeforeUs */.ID)(machine.env);
    const env = { ...machine.env, ...ownEnv };
    const envFilePath = goEnvFilePath(env, machine.platform, machine.home);
    const [goEnv, envFileText] = await Promise.all([
        askGo(ports, directory, ownEnv),
        envFilePath === null ? null : readOrNull(files, envFilePath),
    ]);
    const envFile = parseGoEnvFile(envFileText ?? "");
    const set = (name) => env[name] || envFile[name] || "";
    const effective = (name) => goEnv?.[name] ?? set(name);
    const withoutDefault = (name, value) => value === GO_DEFAULTS[name] ? "" : value;
    const before = {
        // Only what somebody set: some distributions of Go come with GOPROXY=direct in $GOROOT/go.env.
        GOPROXY: withoutDefault("GOPROXY", set("GOPROXY")),
        GOPRIVATE: effective("GOPRIVATE"),
        // `go env` shows GOPRIVATE in their place when they are not set: only what was set overrides it.
        GONOPROXY: set("GONOPROXY"),
        GONOSUMDB: set("GONOSUMDB"),
        GOSUMDB: withoutDefault("GOSUMDB", effective("GOSUMDB")),
    };
    const now = mapValues(before, (name, value) => {
        const current = machine.env[name] ?? "";
        return current === ownEnv[name] ? value : current;
    });
    const layout = await findLayout(files, directory, goEnv, set);
    const goRootEnv = goEnv?.GOROOT ? await readOrNull(files, external_node_path_.join(goEnv.GOROOT, "go.env")) : null;
    const toolchainSetting = set("GOTOOLCHAIN") || parseGoEnvFile(goRootEnv ?? "").GOTOOLCHAIN || "auto";
    const goVersion = goEnv ? toolchainVersion(goEnv.GOVERSION ?? "") : null;
    const source = await read_project_readSources(files, layout);
    const vendored = await isVendored(files, layout, source, effective("GOFLAGS"));
    return {
        kind: layout.kind,
        goVersion,
        moduleCache: goEnv?.GOMODCACHE || moduleCachePath(env, envFile, machine.platform, machine.home),
        before,
        now,
        goSum: { ...source.goSum, found: source.goSumTexts.length > 0 },
        key: source.goSumTexts
            .reduce((hash, text) => hash.update(text).update("\0"), (0,external_node_crypto_.createHash)("sha256"))
            .digest("hex"),
        vendored,
        needed: neededModules({
            goMod: source.goMods[0] ?? null,
            goVersion: source.goLine,
            goSum: source.goSum,
            workspace: layout.kind === "workspace",
            vendored,
            replaces: source.replaces,
        }),
        goFlags: effective("GOFLAGS"),
        goAuth: effective("GOAUTH"),
        newerGo: newerGo(goVersion, source, toolchainSetting),
    };
}
async function findLayout(files, directory, goEnv, set) {
    const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
    const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
    const modFile = modFlag ? external_node_path_.resolve(directory, modFlag) : null;
    // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
    const named = (path) => path && !/^(?:null|nul)$/i.test(external_node_path_.basename(path)) ? path : null;
    const goMod = goEnv ? named(goEnv.GOMOD) : await findUpwards(files, directory, "go.mod");
    const workSetting = set("GOWORK");
    const goWork = goEnv
        ? named(goEnv.GOWORK === "off" ? "" : goEnv.GOWORK)
        : workSetting === "off"
            ? null
            : workSetting || (await findUpwards(files, directory, "go.work"));
    return { kind: goWork ? "workspace" : goMod ? "module" : "none", goWork, goMod, modFile };
}
async function findUpwards(files, directory, name) {
    for (let folder = directory;; folder = external_node_path_.dirname(folder)) {
        const path = external_node_path_.join(folder, name);
        if ((await files.stat(path).catch(() => null))?.kind === "file")
            return path;
        if (external_node_path_.dirname(folder) === folder)
            return null;
    }
}
async function read_project_readSources(files, layout) {
    const goWorkText = layout.goWork && (await readOrNull(files, layout.goWork));
    const goWork = goWorkText ? parseGoWork(goWorkText) : null;
    const workFolder = layout.goWork && external_node_path_.dirname(layout.goWork);
    const modPaths = goWork && workFolder
        ? goWork.use.map((use) => external_node_path_.resolve(workFolder, use, "go.mod"))
        : [layout.modFile ?? layout.goMod].flatMap((path) => path ?? []);
    const sumPaths = [
        ...modPaths.map((path) => path.replace(/\.mod$/, ".sum")),
        ...(layout.goWork ? [`${layout.goWork}.sum`] : []),
    ];
    const [modTexts, sumTexts] = await Promise.all([
        Promise.all(modPaths.map((path) => readOrNull(files, path))),
        Promise.all(sumPaths.map((path) => readOrNull(files, path))),
    ]);
    const goMods = modTexts.flatMap((text) => (text === null ? [] : [parseGoMod(text)]));
    const goSumTexts = sumTexts.flatMap((text) => text ?? []);
    return {
        goMods,
        goWork,
        goSum: mergeGoSums(goSumTexts.map(parseGoSum)),
        goSumTexts,
        replaces: [...(goWork?.replace ?? []), ...goMods.flatMap((m) => m.replace)],
        goLine: newest([goWork?.go, ...goMods.map((m) => m.go)]),
        toolchainLine: goWork ? goWork.toolchain : (goMods[0]?.toolchain ?? null),
    };
}
/**
 * Whether builds read the vendor folder: it is there, go.mod asks for 1.14 or newer (1.22 for a workspace), and no
 * -mod flag says otherwise (modload/init.go, setDefaultBuildMod).
 */
async function isVendored(files, layout, source, goFlags) {
    const mod = goFlags
        .split(/\s+/)
        .find((f) => /^--?mod=/.test(f))
        ?.replace(/^--?mod=/, "");
    const root = layout.goWork ?? layout.goMod;
    if (!root || (mod !== undefined && mod !== "vendor"))
        return false;
    const since = layout.goWork ? "1.22" : "1.14";
    if (mod !== "vendor" && compareGoVersions(source.goLine ?? "1.11", since) < 0)
        return false;
    return ((await files.stat(external_node_path_.join(external_node_path_.dirname(root), "vendor", "modules.txt")).catch(() => null)) !==
        null);
}
/** go.mod's demand beyond the Go at hand (go.dev/doc/toolchain); GOTOOLCHAIN decides whether it is downloaded. */
function newerGo(have, source, setting) {
    const toolchain = source.toolchainLine ? toolchainVersion(source.toolchainLine) : null;
    const wanted = newest([source.goLine, setting === "local" ? null : toolchain]);
    if (have === null || wanted === null || compareGoVersions(wanted, have) <= 0)
        return null;
    const named = toolchainVersion(setting);
    // GOTOOLCHAIN=go1.27.0: that one is downloaded, whatever go.mod says.
    if (named !== null && compareGoVersions(named, wanted) >= 0)
        return { toolchain: named, mayDownload: true };
    return { toolchain: wanted, mayDownload: /^auto$|\+auto$/.test(setting) };
}
function newest(versions) {
    return versions.reduce((best, v) => (v && (!best || compareGoVersions(v, best) > 0) ? v : best), null);
}
/** What `go env` says, or null without a usable `go`. */
async function askGo(ports, directory, ownEnv) {
    const run = await ports.go.run(["env", "-json", ...ASKED], {
        cwd: directory,
        timeoutMs: GO_TIMEOUT_MS,
        env: ownEnv,
    });
    if (run.kind !== "done" || run.exitCode !== 0)
        return null;
    try {
        return JSON.parse(run.stdout);
    }
    catch {
        return null;
    }
}
/** A file's text; null when it can't be read, since each of them may be missing in a project that builds. */
async function readOrNull(files, path) {
    return files.readText(path, read_project_MOST_BYTES).catch(() => null);
}
function mapValues(values, map) {
    return Object.fromEntries(route/* ROUTE_VARIABLES */.k.map((name) => [name, map(name, values[name])]));
}

;// CONCATENATED MODULE: ./build/flows/plan-job.js
















const LOG_PROGRESS_MS = 3_000;
/**
 * Everything up to the decision: what the job needs, which mirrors serve it, and the module cache filled from them.
 * Nothing else on the machine changes.
 */
async function planJob(ports, inputs) {
    const { machine, files, clock, job } = ports;
    const startedAt = new Date(clock.nowMs()).toISOString();
    const startMs = clock.monotonicMs();
    const project = await readProject(ports, inputs.workingDirectory);
    for (const values of [project.before, project.now])
        maskSecrets(job, values);
    const privacy = await readPrivacy(ports, inputs, project);
    const inventory = await takeInventory(files, project.moduleCache, project.needed, privacy.isPrivate);
    const inherited = (0,mirrors_inherited/* readInherited */.$v)(project.before.GOPROXY, inputs.mirrors.map((m) => m.url));
    const privateProxies = [
        ...inputs.privateProxies,
        ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
    ];
    const planValues = (mirrors) => (0,route/* planRoute */.Z)({ ...inputs, before: project.before, inherited, privatePatterns: privacy.patterns, mirrors });
    const region = inputs.region ?? (machine.env.RUNNER_NAME || "this machine");
    const moduleCache = project.moduleCache === null ? null : (0,module_cache/* openModuleCache */.Re)(project.moduleCache, ports.processes.own);
    const request = {
        inputs,
        region,
        needed: project.needed,
        inventory,
        moduleCache,
        projectKey: project.key,
        // Where a private proxy serves names that no pattern marks, any name may be one of its own.
        mayBeNamed: (path) => !privacy.isPrivate(path) && (privateProxies.length === 0 || privacy.hasPatterns || (0,sample_plan/* isWellKnown */.MZ)(path)),
        policy: !(0,mirrors_inherited/* mayChooseMirrors */.VS)(inherited, inputs.mirrorsGiven),
        planValues: (mirrors) => {
            const { GOPROXY, GOSUMDB } = planValues(mirrors);
            return { goproxy: GOPROXY || mirrors_inherited/* GO_DEFAULT_GOPROXY */.cH, gosumdb: GOSUMDB };
        },
    };
    const findPorts = { ...ports, progress: (line) => job.info(line) };
    const fill = async (found) => {
        const values = planValues(found.choice.mirrors);
        const sources = inherited.kind === "off"
            ? []
            : await readSources(ports, {
                choice: found.choice,
                goproxy: project.before.GOPROXY,
                privateProxies,
                goAuth: project.goAuth,
                goesDirect: values.GONOPROXY || values.GOPRIVATE,
                isPrivate: privacy.isPrivate,
                mayBeNamed: request.mayBeNamed,
            });
        for (const { url } of sources)
            for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(url))
                job.mask(secret);
        return fillModuleCache({ ...ports, showProgress: ports.showProgress ?? logNowAndThen(ports) }, {
            prefetch: inputs.prefetch,
            moduleCache,
            needed: project.needed,
            inventory,
            samplesAdmitted: found.probe.admitted > 0,
            isPrivate: privacy.isPrivate,
            sources,
            speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
            work: found.work,
            connectTimeoutMs: inputs.probeTimeoutMs,
            goFlags: project.goFlags,
            hasGo: project.goVersion !== null,
        });
    };
    const check = async (mirrors) => {
        const { checkSumdb } = await __nccwpck_require__.e(/* import() */ 218).then(__nccwpck_require__.bind(__nccwpck_require__, 218));
        return checkSumdb(findPorts, request, mirrors, measuringBudgetMs(request));
    };
    try {
        if (moduleCache)
            await removeLeftovers(files, ports.processes, moduleCache.root, clock.nowMs());
        const found = await findMirrors(findPorts, request);
        const { choice } = found;
        // Side by side: the checksum database is asked for little, but one thing after the other.
        const [filled, seen] = await Promise.all([fill(found), found.sumdb ?? check(choice.mirrors)]);
        const mirrors = withoutLiars(choice.mirrors, filled);
        await remember(findPorts, request, found, seen, failedMirrors(choice.mirrors, filled));
        const looked = mirrors.length < choice.mirrors.length && found.sumdb === null ? await check(mirrors) : seen;
        // A value that the user asked for is not replaced: the way past the mirrors stays unused.
        const sumdb = looked.kind === "rerouted" && inputs.sumdb !== "auto"
            ? { kind: "unreachable", because: looked.because }
            : looked;
        const planned = planValues(mirrors);
        const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
        const inRoute = new Set(values.GOPROXY.split(/[,|]/));
        return {
            report: {
                version: REPORT_VERSION,
                startedAt,
                elapsedMs: clock.monotonicMs() - startMs,
                region: { label: region, given: inputs.region !== null, inChina: (0,catalogue/* isRegionInChina */.B6)(region) },
                project: {
                    kind: project.kind,
                    goVersion: project.goVersion,
                    vendored: project.vendored,
                    goSum: {
                        found: project.goSum.found,
                        lines: project.goSum.zips.size + project.goSum.mods.size,
                        problems: project.goSum.problemCount,
                    },
                    needed: {
                        zips: inventory.neededZips,
                        present: inventory.presentZips,
                        missing: inventory.missingZips.length,
                        private: inventory.privateZips.length,
                    },
                    missingBytes: found.work.zipBytes,
                    sizedZips: found.work.sizedZips,
                },
                probe: found.probe,
                mirrors: choice.ranked.map(({ mirror, rank, outcome, speed, predictedMs }) => ({
                    name: mirror.name,
                    url: (0,go_proxy_list/* redactGoProxy */.KZ)(mirror.url),
                    rank,
                    inRoute: inRoute.has(mirror.url),
                    outcome,
                    speed,
                    predictedMs,
                })),
                choice: { mirror: mirrors[0]?.name ?? null, reason: choice.reason },
                route: {
                    values: {
                        ...values,
                        GOPROXY: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOPROXY),
                        GOSUMDB: (0,go_proxy_list/* redactGoProxy */.KZ)(values.GOSUMDB),
                    },
                    exported: route/* ROUTE_VARIABLES */.k.filter((name) => values[name] !== project.now[name]),
                    privateProxies: privateProxies.length,
                },
                sumdb: redactSumdb(sumdb),
                fetch: filled.report,
                notes: notesOf({
                    inputs,
                    project,
                    inherited,
                    found,
                    sumdb,
                    filled,
                    values,
                    isPrivate: privacy.isPrivate,
                }),
            },
            values,
            project,
        };
    }
    finally {
        if (moduleCache)
            await (0,module_cache/* closeModuleCache */.Lg)(files, moduleCache);
    }
}
function logNowAndThen({ clock, job }) {
    let lastMs = clock.monotonicMs();
    return (progress) => {
        if (clock.monotonicMs() - lastMs < LOG_PROGRESS_MS)
            return;
        lastMs = clock.monotonicMs();
        job.info(progressLine(progress));
    };
}
/** cmd/go ends at a wrong hash, whatever stands behind it in GOPROXY: a mirror that sent one is no part of the route. */
function withoutLiars(mirrors, { result }) {
    const liars = result?.sources.filter((s) => s.lied).map((s) => s.source.url) ?? [];
    return mirrors.filter(({ url }) => !liars.includes(url));
}
/** Mirrors that were asked, and failed more than they delivered. */
function failedMirrors(mirrors, { result }) {
    const failed = result?.sources
        .filter((s) => s.outcome === "out" || (s.outcome === "unused" && s.refusals > 0))
        .map((s) => s.source.url) ?? [];
    return mirrors.filter(({ url }) => failed.includes(url));
}
/** Hides the passwords of every URL in a route's values. */
function maskSecrets(job, { GOPROXY, GOSUMDB }) {
    // A GOSUMDB value is a key and a URL with a blank between them.
    for (const secret of (0,go_proxy_list/* urlPasswords */.s1)(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`))
        job.mask(secret);
}
function redactSumdb(path) {
    if (path.kind === "works")
        return { ...path, via: (0,go_proxy_list/* redactGoProxy */.KZ)(path.via) };
    if (path.kind !== "rerouted" && path.kind !== "unreachable")
        return path;
    return { ...path, because: { ...path.because, url: (0,go_proxy_list/* redactGoProxy */.KZ)(path.because.url) } };
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkInputs),
  z: () => (/* binding */ setUpJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __nccwpck_require__(8175);
// EXTERNAL MODULE: ./build/mirrors/inherited.js
var inherited = __nccwpck_require__(5681);
// EXTERNAL MODULE: ./build/mirrors/prior-values.js
var prior_values = __nccwpck_require__(7910);
// EXTERNAL MODULE: ./build/mirrors/sumdb.js
var sumdb = __nccwpck_require__(6210);
// EXTERNAL MODULE: ./build/report/fetch-rows.js
var fetch_rows = __nccwpck_require__(889);
// EXTERNAL MODULE: ./build/report/fetch-table.js
var fetch_table = __nccwpck_require__(5558);
// EXTERNAL MODULE: ./build/report/mirror-rows.js
var mirror_rows = __nccwpck_require__(8344);
// EXTERNAL MODULE: ./build/report/sentences.js + 3 modules
var sentences = __nccwpck_require__(8210);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __nccwpck_require__(1985);
;// CONCATENATED MODULE: ./build/report/log-lines.js





/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
function logLines(report) {
    const { labels } = sentences/* language */.BH;
    return [
        ...(0,text_table/* textTable */.ed)((0,mirror_rows/* mirrorRows */.$W)(report), {
            columns: Number.POSITIVE_INFINITY,
            last: null,
            paint: (line) => line,
        }),
        (0,sentences/* decisionSentence */.II)(report),
        `${labels.modules}: ${(0,sentences/* projectSentence */.P8)(report)}`,
        `${labels.sumdb}: ${(0,sentences/* sumdbSentence */.j2)(report.sumdb)}`,
        (0,sentences/* probeSentence */.kj)(report),
        `${labels.fetched}: ${(0,sentences/* fetchSentence */.yb)(report)}`,
        ...(0,fetch_table/* fetchTable */.n)((0,fetch_rows/* fetchRows */.s8)(report), { columns: Number.POSITIVE_INFINITY, paint: (line) => line }),
        ...(0,mirror_rows/* exportedLines */.vj)(report),
    ];
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __nccwpck_require__(9697);
// EXTERNAL MODULE: ./build/report/bar.js
var bar = __nccwpck_require__(9362);
;// CONCATENATED MODULE: ./build/report/summary.js





/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const MOST_BYTES = 60_000;
const SENTENCE_LENGTH = 1_500;
/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
function renderSummary(report) {
    const rows = (0,mirror_rows/* mirrorRows */.$W)(report);
    const sources = (0,fetch_rows/* fetchRows */.s8)(report);
    for (let shown = Math.max(rows.length, sources.length);; shown = Math.floor(shown / 2)) {
        const summary = render(report, rows, sources, shown);
        if (shown === 0 || Buffer.byteLength(summary) <= MOST_BYTES)
            return summary;
    }
}
/** @param most how many rows of each kind are shown */
function render(report, allRows, allSources, most) {
    const { labels } = sentences/* language */.BH;
    const rows = allRows.slice(0, most);
    const sources = allSources.slice(0, most);
    const exported = (0,mirror_rows/* exportedLines */.vj)(report);
    const paragraphs = [
        `## ${sentence((0,sentences/* titleSentence */.u2)(report))}`,
        `**${sentence((0,sentences/* decisionSentence */.II)(report))}**`,
        report.notes.map(noteItem).join("\n"),
        table(rows.filter((row) => row.state !== "failed")),
        // Apart, because a reason needs the room that the others' numbers take.
        table(rows.filter((row) => row.state === "failed")),
        notShown(allRows.length - rows.length),
        `**${labels.modules}:** ${sentence((0,sentences/* projectSentence */.P8)(report))}  \n` +
            `**${labels.sumdb}:** ${sentence((0,sentences/* sumdbSentence */.j2)(report.sumdb))}  \n` +
            `**${labels.fetched}:** ${sentence((0,sentences/* fetchSentence */.yb)(report))}`,
        sourceTable(sources),
        notShown(allSources.length - sources.length),
        exported.length === 0
            ? sentence(labels.nothingExported)
            : `**${labels.exported}:**\n\n${(0,neutralise/* markdownCodeBlock */.IS)(exported)}`,
        `<details><summary>${labels.details}</summary>`,
        [
            (0,sentences/* probeSentence */.kj)(report),
            ...(hasSpeeds(report) ? sentences/* language */.BH.reading : []),
            ...(sources.length > 0 ? sentences/* language */.BH.fetch.reading : []),
        ]
            .map((line) => `- ${sentence(line)}`)
            .join("\n"),
        whatWasAsked(report, rows.length, sources.length),
        "</details>",
    ];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
function sentence(text) {
    return (0,neutralise/* markdown */.wD)(text, SENTENCE_LENGTH);
}
function noteItem(note) {
    const mark = note.level === "warning" ? "⚠️" : "ℹ️";
    return `- ${mark} **${sentences/* language */.BH.labels[note.level]}:** ${sentence((0,sentences/* noteSentence */.k$)(note))}`;
}
function notShown(count) {
    return count === 0 ? "" : sentence(sentences/* language */.BH.moreMirrors(count));
}
/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(rows) {
    if (rows.length === 0)
        return "";
    const columns = (0,mirror_rows/* filledColumns */.kP)(rows);
    const withBar = rows.some((row) => row.share !== null);
    const line = (cells, bar) => `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
    return [
        line(columns.map((c) => sentences/* language */.BH.columns[c]), ""),
        line(columns.map((c) => (isText(c) ? ":--" : "--:")), ":--"),
        ...rows.map((row) => line(columns.map((c) => cell(row, c)), row.share === null ? "" : (0,neutralise/* markdownCode */.D9)((0,bar/* shareBar */.H)(row.share)))),
    ].join("\n");
}
/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(rows) {
    if (rows.length === 0)
        return "";
    const columns = (0,fetch_rows/* filledFetchColumns */.On)(rows);
    const line = (cellOf, bar) => `| ${columns.flatMap((c) => (c === "share" ? [cellOf(c), bar] : [cellOf(c)])).join(" | ")} |`;
    return [
        line((c) => sentences/* language */.BH.fetch.columns[c], ""),
        line((c) => (c === "source" || c === "state" ? ":--" : "--:"), ":--"),
        ...rows.map((row) => line((c) => {
            if (c === "source")
                return (0,neutralise/* markdown */.wD)(row.cells[c]);
            if (c === "state")
                return (row.state === "out" ? MARKS.failed : "") + (0,neutralise/* markdown */.wD)(row.cells[c]);
            return number(row.cells[c]);
        }, row.share === null ? "" : (0,neutralise/* markdownCode */.D9)((0,bar/* shareBar */.H)(row.share)))),
    ].join("\n");
}
const MARKS = {
    chosen: "✅ ",
    ready: "",
    failed: "❌ ",
    open: "",
};
function cell(row, column) {
    const text = row.cells[column];
    const shown = isText(column) ? (0,neutralise/* markdown */.wD)(text) : number(text);
    if (column === "status")
        return MARKS[row.state] + shown;
    return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
        ? `**${shown}**`
        : shown;
}
/** A number is ours and stays in one line, however narrow the page; a text may be anyone's. */
function number(text) {
    return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}
function isText(column) {
    return column === "mirror" || column === "status";
}
function hasSpeeds({ probe }) {
    return probe.kind === "measured" || probe.kind === "remembered";
}
/** The paths behind the reasons in the tables. */
function whatWasAsked({ mirrors, fetch }, mirrorsShown, sourcesShown) {
    const failures = [
        ...mirrors
            .slice(0, mirrorsShown)
            .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
        ...(0,fetch_rows/* askedSources */.Ty)(fetch).slice(0, sourcesShown),
    ];
    const items = failures.flatMap(({ name, reason }) => reason === null || reason.asked === null ? [] : [`- ${(0,neutralise/* markdown */.wD)(name)}: ${(0,neutralise/* markdownCode */.D9)(reason.asked)}`]);
    return items.length === 0 ? "" : [`${sentences/* language */.BH.labels.asked}:`, "", ...items].join("\n");
}

// EXTERNAL MODULE: ./build/flows/plan-job.js + 28 modules
var plan_job = __nccwpck_require__(528);
;// CONCATENATED MODULE: ./build/flows/set-up-job.js










/**
 * The action's main step: measure, choose, route, export, report.
 * @returns the report, or null when an input was wrong (the job has been told)
 */
async function setUpJob(ports) {
    const { job } = ports;
    const inputs = await readInputs(ports);
    if (inputs === null)
        return null;
    const plan = await job.group("Go module mirrors, measured from this machine", async () => {
        const planned = await (0,plan_job/* planJob */.b)(ports, inputs);
        for (const line of logLines(planned.report))
            job.info(line);
        return planned;
    });
    job.info((0,sentences/* decisionSentence */.II)(plan.report));
    await publish(ports, plan);
    if (inputs.failOn === "no-mirror" && plan.report.choice.reason.code === "none-healthy") {
        job.fail("No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.");
    }
    return plan.report;
}
/** The inputs, or null when the job was told what is wrong with them. */
async function readInputs({ job, files, machine }) {
    const read = (name) => job.input(name);
    for (const secret of (0,inputs/* secretsInInputs */.cV)(read))
        job.mask(secret);
    try {
        return await checkInputs({ files, machine }, read);
    }
    catch (error) {
        if (!(error instanceof inputs/* InputError */.dz))
            throw error;
        job.fail(error.message
            .split("\n")
            .map((line) => (0,neutralise/* neutralise */.$0)(line, 400))
            .join("\n"));
        return null;
    }
}
/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
async function checkInputs({ files, machine }, read) {
    const directory = external_node_path_.resolve(machine.cwd, read("working-directory") || ".");
    const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
    return { ...(0,inputs/* parseInputs */.TL)(read, isDirectory), workingDirectory: directory };
}
/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports, plan) {
    const { job } = ports;
    const { report, values, project } = plan;
    (0,plan_job/* maskSecrets */.Q)(job, values);
    for (const name of report.route.exported)
        job.exportVariable(name, values[name]);
    if (report.route.exported.length > 0) {
        job.exportVariable(prior_values/* PRIOR_VALUES_VARIABLE */.BB, (0,prior_values/* formatPriorValues */.Yt)(project.before, values));
    }
    const reportPath = await writeReport(ports, report);
    const best = report.mirrors.find((m) => m.name === report.choice.mirror);
    job.setOutput("mirror", report.choice.mirror ?? "");
    job.setOutput("mirror-url", best?.url ?? "");
    job.setOutput("goproxy", report.route.values.GOPROXY || inherited/* GO_DEFAULT_GOPROXY */.cH);
    job.setOutput("gosumdb", report.route.values.GOSUMDB || sumdb/* GO_DEFAULT_GOSUMDB */.lw);
    job.setOutput("goprivate", report.route.values.GOPRIVATE);
    job.setOutput("report", reportPath ?? "");
    for (const note of report.notes)
        job[note.level]((0,sentences/* noteSentence */.k$)(note));
    await job.writeSummary(renderSummary(report));
}
/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }, report) {
    const name = `setup-go-mirror-report-${Date.parse(report.startedAt)}.json`;
    const path = external_node_path_.join(machine.tempDir, name);
    try {
        await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
        return path;
    }
    catch (error) {
        job.info((0,neutralise/* neutralise */.$0)(`The JSON report could not be written: ${error.message}`));
        return null;
    }
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hash1),
/* harmony export */   h: () => (/* binding */ hashGoMod)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/**
 * The `h1:` hash of a set of files (x/mod sumdb/dirhash Hash1): SHA-256 over one line per file, in the bytewise
 * order of names. Throws when a name holds a newline: it could pass for another line.
 */
function hash1(files) {
    const lines = files.map(({ name, sha256Hex }) => {
        if (name.includes("\n"))
            throw new Error("file name with a newline");
        return { nameBytes: Buffer.from(name), line: `${sha256Hex}  ${name}\n` };
    });
    // Bytes of UTF-8: JavaScript's own order is by UTF-16 units, which differs beyond U+FFFF.
    lines.sort((a, b) => Buffer.compare(a.nameBytes, b.nameBytes));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const { line } of lines)
        hash.update(line);
    return `h1:${hash.digest("base64")}`;
}
/** The `h1:` hash of a go.mod file, as go.sum's `/go.mod` lines have it. */
function hashGoMod(bytes) {
    return hash1([{ name: "go.mod", sha256Hex: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex") }]);
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   K6: () => (/* binding */ formatGoProxy),
/* harmony export */   KZ: () => (/* binding */ redactGoProxy),
/* harmony export */   eL: () => (/* binding */ parseGoProxy),
/* harmony export */   s1: () => (/* binding */ urlPasswords)
/* harmony export */ });
/** What Go's URL.Redacted puts in place of a password. */
const REDACTED = "xxxxx";
/**
 * Reads a GOPROXY value as cmd/go does (modfetch/proxy.go, proxyList): items are trimmed, empty ones skipped,
 * a bare host gets `https://`, and nothing counts after `direct` or `off`. Nothing is said about whether a URL
 * is usable.
 */
function parseGoProxy(text) {
    const entries = [];
    for (const [, item = "", separator = ""] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = completeUrl(item.trim());
        if (url === "")
            continue;
        entries.push({ url, separator: separator });
        if (url === "direct" || url === "off")
            break;
    }
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { url: last.url, separator: "" }];
}
/** The GOPROXY value that stands for `entries`. */
function formatGoProxy(entries) {
    return entries.map(({ url, separator }) => url + separator).join("");
}
/** Words stay (they are reserved), absolute file names and URLs too; anything else is a host. */
function completeUrl(item) {
    const isAbsoluteFile = item.startsWith("/") || /^[A-Za-z]:\\/.test(item);
    return /[.:/]/.test(item) && !item.includes(":/") && !isAbsoluteFile ? `https://${item}` : item;
}
/** Scheme, user info with its `@`, and the rest of a URL that has an authority. */
function splitUserInfo(url) {
    const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/s.exec(url);
    if (match === null)
        return null;
    const [, scheme = "", authority = "", path = ""] = match;
    const at = authority.lastIndexOf("@") + 1;
    return { scheme, userInfo: authority.slice(0, at), rest: authority.slice(at) + path };
}
/**
 * `url` without its secret: a password reads `xxxxx`, and so does a user name that stands alone, because
 * tokens are put there. Of text that is no URL nothing before an `@` is left. Never throws.
 */
function redactUrl(url) {
    const completed = completeUrl(url);
    const parts = splitUserInfo(completed);
    if (parts === null || !URL.canParse(completed)) {
        const at = url.lastIndexOf("@");
        if (at >= 0)
            return url.slice(at + 1);
        // Half of a password may stand where a port belongs: a list was cut at a comma inside of it.
        return parts === null ? url : parts.scheme + REDACTED;
    }
    const { scheme, userInfo, rest } = parts;
    if (userInfo === "")
        return url;
    const colon = userInfo.indexOf(":");
    const shown = colon < 0 ? REDACTED : `${userInfo.slice(0, colon)}:${REDACTED}`;
    return `${scheme}${shown}@${rest}`;
}
/** A GOPROXY value with every URL in it redacted; separators and spaces stay. Never throws. */
function redactGoProxy(text) {
    return text.replace(/[^,|\s]+/g, redactUrl);
}
/**
 * Every secret in a GOPROXY value: passwords, and user names that stand alone; each as written, decoded and
 * percent-encoded, since any of these may turn up in a message. No empty text, nothing twice.
 */
function urlPasswords(text) {
    const secrets = new Set();
    for (const { url } of parseGoProxy(text)) {
        const userInfo = splitUserInfo(url)?.userInfo.slice(0, -1) ?? url.slice(0, Math.max(0, url.lastIndexOf("@")));
        const colon = userInfo.indexOf(":");
        const raw = userInfo.slice(colon + 1);
        if (raw === "") {
            // "token:@host": the password is empty, the user name is the secret.
            addForms(secrets, userInfo.slice(0, Math.max(0, colon)));
        }
        else {
            addForms(secrets, raw);
        }
    }
    return [...secrets];
}
function addForms(secrets, raw) {
    if (raw === "")
        return;
    const decoded = decodePercent(raw);
    for (const form of [raw, decoded, encodeURIComponent(decoded)])
        secrets.add(form);
}
/** Percent-decoded, or as it was where that is impossible; lone surrogates can't be encoded again, so none stay. */
function decodePercent(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, "\ufffd");
    try {
        return decodeURIComponent(wellFormed);
    }
    catch {
        return wellFormed;
    }
}


/***/ }),

/***/ 2206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ proxyPath),
/* harmony export */   MP: () => (/* binding */ moduleKey),
/* harmony export */   Sw: () => (/* binding */ pseudoVersionTime),
/* harmony export */   av: () => (/* binding */ escapeVersion),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   iU: () => (/* binding */ checkModulePath),
/* harmony export */   nF: () => (/* binding */ checkModuleVersion)
/* harmony export */ });
/* unused harmony export checkVersion */
/**
 * What may be called a module and a version. go.sum and go.mod can come from a stranger's pull request:
 * nothing of them becomes a URL or a file name before it has passed these rules.
 */
/**
 * File systems take names of up to 255 bytes, and cmd/go fails there: it has no limit of its own. Escaping can
 * double a name, and the cache adds suffixes such as ".ziphash" or a temporary file's.
 */
const MAX_VERSION_LENGTH = 100;
const MAX_ELEMENT_LENGTH = 120;
const MAX_PATH_LENGTH = 1024;
/**
 * What a path must not contain, each with the problem's name (x/mod module.checkElem and CheckPath). Over the
 * whole path rather than element by element: a go.sum has thousands of them.
 */
const PATH_PROBLEMS = [
    [/^$/, "empty path"],
    [/^\/|\/\/|\/$/, "empty path element"],
    [/[^-.\w~/]/, "invalid character"],
    [/^\.|\/\./, "leading dot in path element"],
    [/\.\/|\.$/, "trailing dot in path element"],
    // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
    [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, "name reserved on Windows"],
    // "name~1" is how Windows abbreviates another, longer name.
    [/(?:^|\/)[^./]*~[0-9]+(?:[./]|$)/, "trailing tilde and digits in path element"],
    [/^[^./]*(?:\/|$)/, "missing dot in first path element"],
    [/^[-.0-9a-z]*[^-.0-9a-z/]/, "invalid character in first path element"],
    [/^-/, "leading dash"],
];
/**
 * What nearly every path looks like: lower case, no dots but the host's, no major version. A go.sum has thousands,
 * and each of them would meet every pattern above only to pass.
 */
const ORDINARY_PATH = new RegExp("^(?!gopkg[.]in/)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])[.])[a-z0-9]+(?:[.-][a-z0-9]+)*[.][a-z]+" +
    "(?:/(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|v[0-9]+)(?:/|$))[a-z0-9][a-z0-9_-]*)*$");
const SEMVER_IDENTIFIER = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const CANONICAL_VERSION = new RegExp(`^v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)` +
    `(?:-${SEMVER_IDENTIFIER}(?:\\.${SEMVER_IDENTIFIER})*)?(?:\\+incompatible)?$`);
/** The text that stands for a module version in maps and messages: `path@version`. */
function moduleKey(m) {
    return `${m.path}@${m.version}`;
}
/**
 * Null when `path` can be a module's path, else the problem in a few words.
 * The rules are those of x/mod module.CheckPath, plus a bound on length.
 */
function checkModulePath(path) {
    if (path.length <= MAX_ELEMENT_LENGTH && ORDINARY_PATH.test(path))
        return null;
    if (path.length > MAX_PATH_LENGTH)
        return "path too long";
    for (const [pattern, problem] of PATH_PROBLEMS) {
        if (pattern.test(path))
            return problem;
    }
    if (path.length > MAX_ELEMENT_LENGTH && path.split("/").some(({ length }) => length > MAX_ELEMENT_LENGTH)) {
        return "path element too long";
    }
    return pathMajor(path) === null ? "invalid major version suffix" : null;
}
/**
 * Null when `version` is a canonical semantic version, pseudo-versions and `+incompatible` among them, else
 * the problem (x/mod module.CanonicalVersion: cmd/go refuses any other version in its cache's file names).
 */
function checkVersion(version) {
    if (version.length > MAX_VERSION_LENGTH)
        return "version too long";
    return CANONICAL_VERSION.test(version) ? null : "not a canonical semantic version";
}
/** Null when path and version are fine and agree on the major version, else the problem (x/mod module.Check). */
function checkModuleVersion(m) {
    return checkModulePath(m.path) ?? checkVersion(m.version) ?? checkPathMajor(m.path, m.version);
}
/** x/mod module.CheckPathMajor, for a path and a version that were checked before. */
function checkPathMajor(path, version) {
    const suffix = pathMajor(path) ?? "";
    const major = version.slice(0, version.indexOf("."));
    if (suffix === "") {
        if (major === "v0" || major === "v1" || version.endsWith("+incompatible"))
            return null;
        return `should be v0 or v1, not ${major}`;
    }
    // Old gopkg.in tags: a pseudo-version without a base tag is v0 there, even for .v1.
    if (suffix === ".v1" && version.startsWith("v0.0.0-"))
        return null;
    const wanted = suffix.slice(1).replace(/-unstable$/, "");
    return major === wanted ? null : `should be ${wanted}, not ${major}`;
}
/**
 * The end of a path that names a major version (`/v2`, on gopkg.in `.v2` or `.v2-unstable`), "" without one,
 * null when it looks like one and is not (x/mod module.SplitPathVersion).
 */
function pathMajor(path) {
    if (path.startsWith("gopkg.in/")) {
        return /\.v(?:0|[1-9][0-9]*(?:-unstable)?)$/.exec(path)?.[0] ?? null;
    }
    const end = /\/v[0-9.]+$/.exec(path)?.[0];
    if (end === undefined)
        return "";
    return /^\/v[1-9][0-9]*$/.test(end) && end !== "/v1" ? end : null;
}
/**
 * A checked module path as it stands in URLs and in the module cache: `A` becomes `!a`, because file systems
 * may not tell upper from lower case (x/mod module.EscapePath).
 */
function escapePath(path) {
    return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The same for a checked version (x/mod module.EscapeVersion). */
function escapeVersion(version) {
    return escapePath(version);
}
/** The path of a module's file below a proxy's base URL (go.dev/ref/mod#goproxy-protocol). */
function proxyPath(m, suffix) {
    return `/${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${suffix}`;
}
/**
 * The commit's time that a pseudo-version holds, in RFC 3339, or null for any other version
 * (go.dev/ref/mod#pseudo-versions).
 */
function pseudoVersionTime(version) {
    const match = /^v\d+\.\d+\.\d+-(?:.*\.)?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{12}(?:\+incompatible)?$/.exec(version);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second] = match;
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}


/***/ }),

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rg: () => (/* binding */ checkPattern),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   vZ: () => (/* binding */ matchesPatterns),
/* harmony export */   y9: () => (/* binding */ joinPatterns)
/* harmony export */ });
/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */
/**
 * Whether cmd/go would count the module `path` as named by `patterns`. Malformed patterns match nothing, and a
 * space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns).
 */
function matchesPatterns(patterns, path) {
    const elements = path.split("/");
    return patterns.split(",").some((pattern) => {
        const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
        const depth = glob.split("/").length;
        if (glob === "" || elements.length < depth)
            return false;
        const pieces = parseGlob(glob);
        return pieces !== null && matchesGlob(pieces, [...elements.slice(0, depth).join("/")]);
    });
}
/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
function splitPatterns(text) {
    return text
        .split(/[,\n]/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");
}
/** Null when `pattern` can stand in GOPRIVATE, else the problem in a few words. */
function checkPattern(pattern) {
    if (pattern === "")
        return "empty";
    if (pattern.includes(","))
        return "contains a comma";
    if (/[\s\p{Cc}]/u.test(pattern))
        return "contains a space or a control character";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return "is a URL, not a module path";
    return parseGlob(pattern) === null ? "malformed glob" : null;
}
/** `existing` with those of `added` behind it that are not in it yet. Order stays. */
function joinPatterns(existing, added) {
    return [...new Set([...splitPatterns(existing), ...added])].join(",");
}
/** path.Match's syntax: `*`, `?`, `[a-z]`, `[^a]`, and `\` in front of a plain character. Null when malformed. */
function parseGlob(glob) {
    const characters = [...glob];
    const pieces = [];
    let next = 0;
    /** One end of a range inside brackets; null where path.Match's getEsc reports a bad pattern. */
    const rangeEnd = () => {
        let character = characters[next++];
        if (character === undefined || character === "-" || character === "]")
            return null;
        if (character === "\\")
            character = characters[next++];
        return character ?? null;
    };
    const brackets = () => {
        const negated = characters[next] === "^";
        if (negated)
            next++;
        const ranges = [];
        while (characters[next] !== "]" || ranges.length === 0) {
            const low = rangeEnd();
            let high = low;
            if (characters[next] === "-") {
                next++;
                high = rangeEnd();
            }
            if (low === null || high === null)
                return null;
            ranges.push({ low: codePoint(low), high: codePoint(high) });
        }
        next++;
        return (character) => {
            const code = codePoint(character);
            return ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
        };
    };
    while (next < characters.length) {
        const character = characters[next++];
        if (character === "*") {
            pieces.push("star");
        }
        else if (character === "?") {
            pieces.push((other) => other !== "/");
        }
        else if (character === "[") {
            const piece = brackets();
            if (piece === null)
                return null;
            pieces.push(piece);
        }
        else {
            const literal = character === "\\" ? characters[next++] : character;
            if (literal === undefined)
                return null;
            pieces.push((other) => other === literal);
        }
    }
    return pieces;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
/**
 * A star takes as little as it can, and only the last one seen is ever widened: that is path.Match's result
 * too, and no pattern makes it slow.
 */
function matchesGlob(pieces, characters) {
    let piece = 0;
    let position = 0;
    let star = null;
    while (position < characters.length || piece < pieces.length) {
        const expected = pieces[piece];
        const character = characters[position];
        if (expected === "star") {
            star = { piece: piece++, position };
        }
        else if (expected !== undefined && character !== undefined && expected(character)) {
            piece++;
            position++;
        }
        else {
            const widened = star === null ? undefined : characters[star.position];
            if (star === null || widened === undefined || widened === "/")
                return false;
            star = { piece: star.piece, position: star.position + 1 };
            piece = star.piece + 1;
            position = star.position;
        }
    }
    return true;
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ parseTreeHead),
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   nI: () => (/* binding */ parseGoSumDb)
/* harmony export */ });
/* unused harmony exports SUM_GOLANG_ORG_KEY, parseVerifierKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;
/** Reads `name+hash+key`. Throws an Error that says what is wrong with it (note.NewVerifier). */
function parseVerifierKey(text) {
    // The key is base64, where "+" is a letter: only the first two are separators.
    const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
    const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
    const key = decodeBase64(encodedKey);
    if (match === null || key === null || key.length === 0)
        throw new Error("malformed verifier key");
    const hash = Number.parseInt(hashText, 16);
    const computed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
    if (hash !== computed)
        throw new Error("verifier key does not match its hash");
    if (key[0] !== ED25519_ALGORITHM)
        throw new Error("unknown verifier key algorithm");
    if (key.length !== 33)
        throw new Error("malformed verifier key");
    return { name, hash, publicKey: key.subarray(1) };
}
/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
function openNote(note, key) {
    const malformed = { ok: false, problem: "malformed note" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
    if (/[\0-\x09\x0b-\x1f]/.test(note))
        return malformed;
    const split = note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n") || split + 2 === note.length)
        return malformed;
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split("\n");
    if (lines.length > MAX_SIGNATURES)
        return malformed;
    let verified = false;
    for (const line of lines) {
        const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
        const bytes = decodeBase64(encoded);
        if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES)
            return malformed;
        if (name !== key.name || bytes.readUInt32BE(0) !== key.hash)
            continue;
        if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
            return { ok: false, problem: "invalid signature" };
        }
        verified = true;
    }
    return verified ? { ok: true, text } : { ok: false, problem: "no signature by the expected key" };
}
/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
function parseTreeHead(text) {
    const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
    if (title !== "go.sum database tree" || rest.length === 0)
        return null;
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n)
        return null;
    return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}
/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
function parseGoSumDb(value) {
    // An alias that is reachable from mainland China.
    const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
    if (expanded === "off")
        return { kind: "off" };
    const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
    if (nameOrKey === undefined)
        return { kind: "invalid", problem: "missing" };
    if (rest.length > 0)
        return { kind: "invalid", problem: "too many fields" };
    if (url !== null && !URL.canParse(url))
        return { kind: "invalid", problem: "malformed URL" };
    try {
        const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
        return isHostWithPath(key.name)
            ? { kind: "database", name: key.name, key, url }
            : { kind: "invalid", problem: "name must be host[/path]" };
    }
    catch (error) {
        return { kind: "invalid", problem: error instanceof Error ? error.message : "malformed verifier key" };
    }
}
/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
        URL.canParse(`https://${name}`));
}
function verifyEd25519(text, signature, publicKey) {
    const x = Buffer.from(publicKey).toString("base64url");
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), key, signature);
}
/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text) {
    const decoded = Buffer.from(text, "base64");
    return decoded.toString("base64") === text ? decoded : null;
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   cV: () => (/* binding */ secretsInInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony export INPUTS */
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2937);
/* harmony import */ var _go_private_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5179);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7968);
/* harmony import */ var _mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8942);




const spec = (name, standard, accepted, description, advanced = false) => ({
    name,
    default: standard,
    accepted,
    description,
    advanced,
});
const CATALOGUE_NAMES = _mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh.map((m) => m.name).join(", ");
const DURATION = "a duration such as 500ms, 3s, 5m or 1h";
/** Every input, in the order of the documentation. action.yml and the README's table are held against this list. */
const INPUTS = [
    spec("mirrors", "auto", `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`, "Mirrors to measure and rank; `auto` is the whole catalogue. A URL here is never trusted with private modules."),
    spec("private-proxy", "", "http(s) URLs, separated by commas or newlines", "Your own GOPROXY server(s): first in the chain, not ranked, may see private modules."),
    spec("private", "auto", "auto and/or GOPRIVATE patterns, separated by commas or newlines", "Private modules. `auto`: Go's env, plus the repository owner's modules when the event says that the repository is private."),
    spec("sumdb", "auto", "auto, off, or a GOSUMDB value such as sum.golang.google.cn", "The checksum database. `auto` keeps verification on and finds a way to it that answers; `off` gives up that protection, and toolchain downloads fail."),
    spec("direct", "true", "true or false", "End the chain with `direct`: modules that no mirror has come from their origin."),
    spec("region", "", "a label of at most 64 characters", "A label for summary and report (`cn-north-4`, `office-shanghai`); the runner's name by default. One in China puts Chinese mirrors first where nothing is measured."),
    spec("probe", "auto", "auto, always or never", "`auto` reuses a fresh result of this machine, `always` measures, `never` takes the catalogue's order for the region."),
    spec("prefetch", "auto", "auto, true or false", "Fill the module cache before the build, verified and from all proven mirrors at once. `auto` leaves it to `go` where that is predicted to be as fast."),
    spec("working-directory", ".", "a directory", "Where the Go module or workspace is."),
    spec("fail-on", "never", "never or no-mirror", "`no-mirror`: fail the step when no mirror is healthy."),
    spec("fallback", "any-error", "any-error or not-found", "When `go` goes on to the next public mirror: after any error (`|`), or after 404 and 410 only (`,`).", true),
    spec("probe-timeout", "3s", DURATION, "One request of the probe.", true),
    spec("probe-retries", "2", "a whole number from 0 to 10", "How often a request is repeated after a reset or a 5xx, inside the budget.", true),
    spec("probe-budget", "5s", DURATION, "The whole measurement.", true),
    spec("cooldown", "5m", `${DURATION}, or 0`, "How long a result is reused on the same machine.", true),
];
/** All inputs that can't be used, at once. */
class InputError extends Error {
    problems;
    constructor(problems) {
        super(problems
            .map((p) => `Input "${p.input}": ${p.problem}. Given: "${p.given}". Accepted: ${p.accepted}.`)
            .join("\n"));
        this.name = "InputError";
        this.problems = problems;
    }
}
/** Passwords in raw input texts, to be hidden before anything is printed, problems included. */
function secretsInInputs(read) {
    const urls = [commas(read("mirrors")), commas(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
    return urls.flatMap(_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .urlPasswords */ .s1);
}
/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param isDirectory whether working-directory was found to be a directory
 * @throws InputError with every problem
 */
function parseInputs(read, isDirectory = true) {
    const problems = [];
    const raw = (name) => read(name).trim() || specOf(name).default;
    const reject = (name, problem, given = raw(name)) => problems.push({ input: name, given: redactEach(given), accepted: specOf(name).accepted, problem });
    const oneOf = (name, values) => {
        const value = values.find((v) => v === raw(name).toLowerCase());
        if (value === undefined)
            reject(name, "not one of the accepted words");
        return value ?? values[0];
    };
    const duration = (name, leastMs) => {
        const ms = parseDuration(raw(name));
        if (ms === null)
            reject(name, "not a duration");
        else if (ms < leastMs || ms > 24 * 3_600_000)
            reject(name, `out of range (${leastMs} ms to 24 h)`);
        return ms ?? leastMs;
    };
    const mirrors = [];
    const mirrorItems = items(raw("mirrors"));
    const autoMirrors = mirrorItems.some((i) => i.toLowerCase() === "auto");
    if (mirrorItems.length === 0)
        reject("mirrors", "no mirror is named");
    for (const item of mirrorItems) {
        if (item.toLowerCase() === "auto")
            mirrors.push(..._mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh);
        else if ((0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findInCatalogue */ .cy)(item))
            mirrors.push((0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findInCatalogue */ .cy)(item));
        else if (!/[.:/]/.test(item))
            reject("mirrors", "not a name of the catalogue", item);
        else {
            const problem = checkProxyUrl(item);
            if (problem)
                reject("mirrors", problem, item);
            else
                mirrors.push((0,_mirrors_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFromUrl */ .rU)(item));
        }
    }
    const privateProxies = items(read("private-proxy"));
    for (const url of privateProxies) {
        const problem = checkProxyUrl(url);
        if (problem)
            reject("private-proxy", problem, url);
    }
    const patterns = (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPatterns */ .sb)(commas(raw("private"))).map((p) => (/^auto$/i.test(p) ? "auto" : p));
    for (const pattern of patterns) {
        const problem = (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPattern */ .rg)(pattern);
        if (problem)
            reject("private", problem, pattern);
    }
    const sumdb = raw("sumdb");
    if (sumdb !== "auto" && sumdb !== "off") {
        const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(sumdb);
        if (database.kind !== "database")
            reject("sumdb", database.kind === "invalid" ? database.problem : "not a GOSUMDB value");
        else if (database.url !== null && checkProxyUrl(database.url))
            reject("sumdb", checkProxyUrl(database.url) ?? "");
    }
    const region = read("region").trim();
    if (region.length > 64)
        reject("region", "too long", `${region.slice(0, 64)}…`);
    const retries = raw("probe-retries");
    if (!/^\d+$/.test(retries) || Number(retries) > 10)
        reject("probe-retries", "not a whole number in range");
    const inputs = {
        mirrors: [...new Map(mirrors.map((m) => [m.url, m])).values()],
        mirrorsGiven: !autoMirrors || mirrorItems.length > 1,
        privateProxies: [...new Set(privateProxies.map((url) => url.replace(/\/+$/, "")))],
        privatePatterns: patterns.filter((p) => p !== "auto"),
        privateAuto: patterns.includes("auto"),
        sumdb,
        direct: oneOf("direct", ["true", "false"]) === "true",
        region: region || null,
        probe: oneOf("probe", ["auto", "always", "never"]),
        prefetch: oneOf("prefetch", ["auto", "true", "false"]),
        workingDirectory: raw("working-directory"),
        failOn: oneOf("fail-on", ["never", "no-mirror"]),
        separator: oneOf("fallback", ["any-error", "not-found"]) === "any-error" ? "|" : ",",
        probeTimeoutMs: duration("probe-timeout", 10),
        probeRetries: Number(retries),
        probeBudgetMs: duration("probe-budget", 50),
        cooldownMs: raw("cooldown") === "0" ? 0 : duration("cooldown", 0),
    };
    if (!isDirectory)
        reject("working-directory", "there is no such directory");
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
}
function specOf(name) {
    const found = INPUTS.find((i) => i.name === name);
    if (!found)
        throw new Error(`no input is called ${name}`);
    return found;
}
function commas(text) {
    return text.replace(/[\r\n]+/g, ",");
}
function items(text) {
    return commas(text)
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text) {
    return items(text)
        .map((item) => (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .BO)(item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, "$1xxxxx@")))
        .join(", ");
}
/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url) {
    if (/[|]/.test(url))
        return '"|" would split the GOPROXY list';
    if (/\s/.test(url))
        return "white space in a URL";
    if (/^file:/i.test(url))
        return "file: is no mirror";
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return "not an http(s) URL";
    if (/[?#]/.test(url))
        return "a base URL has no query and no fragment";
    const parsed = new URL(url);
    if (parsed.pathname.includes("@"))
        return 'an "@" in the path: percent-encode the password';
    if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
        return "go refuses a user name over plain http";
    }
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(url).length === 1 ? null : "not one server";
}
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text) {
    const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
    return match ? Math.round(Number(match[1]) * UNIT_MS[match[2]]) : null;
}


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ isRegionInChina),
/* harmony export */   cy: () => (/* binding */ findInCatalogue),
/* harmony export */   iJ: () => (/* binding */ orderForRegion),
/* harmony export */   qT: () => (/* binding */ normalizeBaseUrl),
/* harmony export */   rU: () => (/* binding */ mirrorFromUrl),
/* harmony export */   yh: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */
/** Order: what an unmeasured job outside China asks first. */
const CATALOGUE = [
    {
        name: "official",
        url: "https://proxy.golang.org",
        otherUrls: [],
        operator: "Google",
        regions: ["global"],
        notes: "The default of cmd/go. Not reachable from mainland China.",
        source: "https://proxy.golang.org/",
        checked: "2026-11-22",
    },
    {
        name: "goproxy.cn",
        url: "https://goproxy.cn",
        otherUrls: [],
        operator: "Qiniu",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
        source: "https://goproxy.cn/",
        checked: "2026-11-01",
    },
    {
        name: "goproxy.io",
        url: "https://goproxy.io",
        otherUrls: [],
        operator: "goproxy.io",
        regions: ["cn", "global"],
        notes: "Proxies the checksum database.",
        source: "https://goproxy.io/",
        checked: "2026-11-01",
    },
    {
        name: "aliyun",
        url: "https://mirrors.aliyun.com/goproxy",
        otherUrls: [],
        operator: "Alibaba Cloud",
        regions: ["cn"],
        notes: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
        source: "https://developer.aliyun.com/mirror/goproxy",
        checked: "2026-11-01",
    },
    {
        name: "tencent",
        url: "https://mirrors.tencent.com/go",
        otherUrls: ["https://mirrors.cloud.tencent.com/go"],
        operator: "Tencent Cloud",
        regions: ["cn"],
        notes: "Does not proxy the checksum database, by report.",
        source: "https://mirrors.tencent.com/help/go.html",
        checked: "2026-11-01",
    },
    {
        name: "huawei",
        url: "https://repo.huaweicloud.com/repository/goproxy",
        otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
        operator: "Huawei Cloud",
        regions: ["cn"],
        notes: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
        source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
        checked: "2026-11-01",
    },
    {
        name: "nju",
        url: "https://repo.nju.edu.cn/go",
        otherUrls: ["https://repo.nju.edu.cn/repository/go"],
        operator: "Nanjing University",
        regions: ["cn"],
        notes: "Does not proxy the checksum database.",
        source: "https://doc.nju.edu.cn/books/e1654",
        checked: "2026-11-01",
    },
];
/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
function normalizeBaseUrl(url) {
    return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
function findInCatalogue(nameOrUrl) {
    const name = nameOrUrl.toLowerCase();
    const url = normalizeBaseUrl(nameOrUrl);
    return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}
/** A mirror that the user gave by URL. Its name never holds credentials. */
function mirrorFromUrl(url) {
    const known = findInCatalogue(url);
    if (known)
        return known;
    const { host, pathname } = new URL(url);
    return {
        name: `${host}${pathname.replace(/\/+$/, "")}`,
        url: normalizeBaseUrl(url),
        operator: null,
        regions: [],
    };
}
const CHINA = new Set(("cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan").split(" "));
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;
/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
function isRegionInChina(region) {
    const words = region.toLowerCase().split(/[^\p{L}]+/u);
    if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w)))
        return false;
    return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}
/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
function orderForRegion(mirrors, region) {
    if (!isRegionInChina(region))
        return mirrors;
    return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ withNothingMissing),
/* harmony export */   r4: () => (/* binding */ chooseByMeasurement),
/* harmony export */   z5: () => (/* binding */ chooseByRegion)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8942);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7541);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6111);



/** Ranks measured mirrors by the predicted time for this job; only proven ones can be chosen. */
function chooseByMeasurement(measurements, work, downloader) {
    const proven = measurements.filter((m) => m.outcome.kind === "proven");
    // A rate that was not waited for is no rate at all: such a mirror comes after those whose rate is known.
    const rateMatters = work.zipBytes > 0 && proven.some((m) => m.speed.bytesPerSecond !== null);
    const predictedMs = (m) => {
        const known = m.outcome.kind === "proven" && !(rateMatters && m.speed.bytesPerSecond === null);
        const ms = known ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .predictMs */ .ut)(m.speed, work, downloader) : Number.POSITIVE_INFINITY;
        return Number.isFinite(ms) ? ms : null;
    };
    const predicted = measurements.map((m) => ({ ...m, predictedMs: predictedMs(m) }));
    const ascending = (a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE);
    const sorted = predicted
        .filter((m) => m.outcome.kind === "proven")
        .sort((a, b) => ascending(a.predictedMs, b.predictedMs) || ascending(a.speed.firstByteMs, b.speed.firstByteMs));
    const ranked = [
        ...sorted.map((m, i) => ({ ...m, rank: i + 1 })),
        ...predicted.filter((m) => m.outcome.kind !== "proven").map((m) => ({ ...m, rank: null })),
    ];
    return { ranked, mirrors: sorted.map((m) => m.mirror), reason: reasonFor(ranked, work) };
}
function reasonFor(ranked, work) {
    const [best, second] = ranked.filter((m) => m.rank !== null);
    if (!best)
        return { code: "none-healthy" };
    if (!second)
        return { code: "only-proven", others: ranked.length - 1 };
    if (work.zips + work.mods === 0)
        return { code: "nothing-missing", firstByteMs: best.speed.firstByteMs ?? 0 };
    return {
        code: "fastest",
        runnerUp: second.mirror.name,
        bestMs: best.predictedMs ?? 0,
        runnerUpMs: second.predictedMs,
    };
}
/**
 * An earlier choice for a job that misses nothing now: the order stays as it was, so that the route does too, but
 * there is no download left to predict.
 */
function withNothingMissing(choice) {
    const firstByteMs = choice.ranked[0]?.speed.firstByteMs ?? 0;
    return {
        ranked: choice.ranked.map((m) => ({ ...m, predictedMs: null })),
        mirrors: choice.mirrors,
        reason: choice.mirrors.length > 1 ? { code: "nothing-missing", firstByteMs } : choice.reason,
    };
}
/** The order to use when nothing is measured: it follows the region's label. */
function chooseByRegion(candidates, region, inChina) {
    const mirrors = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .orderForRegion */ .iJ)(candidates, region);
    const ranked = mirrors.map((mirror, i) => ({
        mirror,
        speed: _measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SPEED */ .g,
        outcome: { kind: "not-measured" },
        rank: i + 1,
        predictedMs: null,
    }));
    return { ranked, mirrors, reason: { code: "catalogue-order", region, inChina } };
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   eP: () => (/* binding */ isFetchWorthwhile),
/* harmony export */   ob: () => (/* binding */ isRateSettled),
/* harmony export */   ut: () => (/* binding */ predictMs),
/* harmony export */   xH: () => (/* binding */ goCommandDownloader)
/* harmony export */ });
/* unused harmony exports fetchDownloader, BULK_LIMITS */
/**
 * cmd/go: GOMAXPROCS modules at a time (modcmd/download.go and modload use par.Queue of that size). Over https one
 * HTTP/2 connection carries them all; over http/1.1 there are several, but what bounds them is more often the mirror
 * or the line than the single connection, so that the rate of one is the better guess there too.
 */
function goCommandDownloader(cpus) {
    return { requestsAtOnce: cpus, connections: 1 };
}
/** How many times the measured rate of one connection several are trusted to carry: more would be a guess about the line. */
const MOST_RATES_AT_ONCE = 4;
/** Our own fetcher with that many connections: one request at a time on each. */
function fetchDownloader(connections) {
    return { requestsAtOnce: connections, connections: Math.min(connections, MOST_RATES_AT_ONCE) };
}
/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;
/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes (a zip brings three requests: .info, .mod, .zip), and the bytes at the measured rate.
 * Infinity when not even a first byte was measured.
 */
function predictMs(speed, work, downloader) {
    if (speed.firstByteMs === null)
        return Number.POSITIVE_INFINITY;
    const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
    // With nothing missing it is the wait for whatever the job may ask yet.
    const smallMs = Math.max(1, 2 * work.zips + work.mods) * speed.firstByteMs;
    const zipMs = work.zips * (speed.zipFirstByteMs ?? speed.firstByteMs);
    const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
    // No request is faster than one first byte, however many go at once.
    const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, 3 * work.zips + work.mods));
    return setUpMs + (smallMs + zipMs) / lanes + (work.zipBytes / rate) * 1000;
}
/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MOST_UNPACKING_CORES = 4;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const LEAST_GAIN = 0.1;
/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells.
 * cmd/go unpacks each module after its download, hardly beside it: its two times add up. With a fetch the longer of
 * the two counts, and the overhead. True where nothing was measured, since then nothing speaks against it.
 * @param cpus GOMAXPROCS of the job
 * @param connections of our fetcher, all mirrors together
 */
function isFetchWorthwhile(speed, work, cpus, connections) {
    if (speed.firstByteMs === null)
        return true;
    const cores = Math.min(cpus, MOST_UNPACKING_CORES);
    const unpackMs = (work.zipBytes / (UNPACKED_ZIP_BYTES_PER_SECOND * cores)) * 1000;
    const goCommandMs = predictMs(speed, work, goCommandDownloader(cpus)) + unpackMs;
    const fetchMs = Math.max(predictMs(speed, work, fetchDownloader(connections)), unpackMs) + FETCH_OVERHEAD_MS;
    return fetchMs < (1 - LEAST_GAIN) * goCommandMs;
}
const LEAST_BYTES = 32_000;
/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
function throughput(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last || last.bytes < LEAST_BYTES)
        return null;
    const totalMs = last.atMs - first.atMs;
    // At least half of the time: a pause of this process makes what was waiting arrive all at once.
    const windowMs = Math.min(Math.max(2 * roundTripMs, 50, totalMs / 4), totalMs);
    if (windowMs < 1)
        return last.bytes * 1000;
    let best = 0;
    let from = 0;
    for (const to of progress) {
        // The widest start that keeps the window at least windowMs long.
        while (from + 1 < progress.length && to.atMs - progress[from + 1].atMs >= windowMs)
            from++;
        const start = progress[from];
        const lengthMs = to.atMs - start.atMs;
        if (lengthMs >= windowMs)
            best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
    }
    return best > 0 ? best : null;
}
/** When enough of a large body was seen to know its rate. */
const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 };
/**
 * Whether reading on would teach nothing more: the limit is reached, or the rate of the last round trips is no
 * better than that of the ones before (slow start is over).
 */
function isRateSettled(progress, roundTripMs) {
    const first = progress[0];
    const last = progress.at(-1);
    if (!first || !last)
        return false;
    const elapsedMs = last.atMs - first.atMs;
    if (last.bytes >= BULK_LIMITS.bytes || elapsedMs >= BULK_LIMITS.ms)
        return true;
    const windowMs = Math.max(2 * roundTripMs, 60);
    if (elapsedMs < 2 * windowMs || last.bytes < LEAST_BYTES)
        return false;
    const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
    const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
    return recent <= before * 1.25;
}
function bytesBetween(progress, fromMs, toMs) {
    return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}
function bytesAt(progress, atMs) {
    let bytes = 0;
    for (const p of progress) {
        if (p.atMs > atMs)
            break;
        bytes = p.bytes;
    }
    return bytes;
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readInherited),
/* harmony export */   VS: () => (/* binding */ mayChooseMirrors),
/* harmony export */   cH: () => (/* binding */ GO_DEFAULT_GOPROXY)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2937);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8942);


/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";
/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
function readInherited(goproxy, candidates) {
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoProxy */ .eL)(goproxy || GO_DEFAULT_GOPROXY);
    const last = entries.at(-1)?.url;
    if (entries.length === 1 && last === "off")
        return { kind: "off" };
    const privateProxies = entries
        .filter((e) => e.url !== "direct" && e.url !== "off")
        .filter((e) => !(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findInCatalogue */ .cy)(e.url) && !candidates.includes((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeBaseUrl */ .qT)(e.url)));
    if (entries.length === 1 && last === "direct")
        return { kind: "policy", privateProxies, end: "direct" };
    if (last === "direct")
        return { kind: "open", privateProxies };
    return { kind: "policy", privateProxies, end: last === "off" ? "off" : null };
}
/** Whether mirrors may be put into the chain at all, so that measuring them makes sense. */
function mayChooseMirrors(inherited, mirrorsGiven) {
    return inherited.kind === "open" || (inherited.kind === "policy" && mirrorsGiven);
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MIRROR_FAILURES),
/* harmony export */   g: () => (/* binding */ NO_SPEED)
/* harmony export */ });
/** Why a mirror is out. One code per cause that a user would act on differently. */
const MIRROR_FAILURES = [
    "wrong-hash",
    "login-page",
    "malformed",
    "client-error",
    "rate-limited",
    "upstream-failure",
    "server-error",
    "truncated",
    "time-out",
    "dns",
    "refused",
    "unreachable",
    "reset",
    "tls",
    "redirect-loop",
    "redirect-to-http",
    "protocol",
    /** It works, but lacks a version that the job needs and another mirror has. */
    "stale",
];
const NO_SPEED = {
    dnsMs: null,
    tcpMs: null,
    tlsMs: null,
    firstByteMs: null,
    zipFirstByteMs: null,
    bytesPerSecond: null,
    viaProxy: false,
};


/***/ }),

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UNKNOWN_ZIP_BYTES),
/* harmony export */   K: () => (/* binding */ knownZipBytes)
/* harmony export */ });
/**
 * How large is a module zip that nobody has asked for yet? Values in bytes, read from the Content-Length of
 * the official proxy in November 2026. They rank mirrors and choose samples; nothing is trusted because of them.
 */
const KNOWN_ZIP_BYTES = [
    ["golang.org/x/crypto/x509roots", 140_000],
    ["golang.org/x/crypto", 1_800_000],
    ["golang.org/x/exp", 620_000],
    ["golang.org/x/mod", 165_000],
    ["golang.org/x/net", 1_900_000],
    ["golang.org/x/oauth2", 100_000],
    ["golang.org/x/sync", 27_000],
    ["golang.org/x/sys", 1_950_000],
    ["golang.org/x/term", 20_000],
    ["golang.org/x/text", 9_200_000],
    ["golang.org/x/time", 15_000],
    ["golang.org/x/tools", 3_150_000],
    ["golang.org/x/xerrors", 14_000],
    ["google.golang.org/genproto/googleapis/api", 234_000],
    ["google.golang.org/genproto/googleapis/rpc", 38_000],
    ["google.golang.org/grpc", 2_200_000],
    ["google.golang.org/protobuf", 1_840_000],
    ["go.opentelemetry.io/contrib/propagators", 15_000],
    ["go.opentelemetry.io/otel/trace", 39_000],
    ["go.opentelemetry.io/otel/metric", 36_000],
    ["go.uber.org/multierr", 26_000],
    ["go.uber.org/zap", 288_000],
    ["gopkg.in/check.v1", 32_000],
    ["gopkg.in/natefinch/lumberjack.v2", 18_000],
    ["gopkg.in/yaml.v2", 75_000],
    ["gopkg.in/yaml.v3", 105_000],
];
/**
 * The mean of the 144 zips of caddy 2.8.4 (89.6 MB; the median is 60 kB). The mean, since it is their sum
 * that a download waits for.
 */
const UNKNOWN_ZIP_BYTES = 600_000;
/** A documented size for modules that nearly every project uses, or null. */
function knownZipBytes(modulePath) {
    return KNOWN_ZIP_BYTES.find(([p]) => modulePath === p || modulePath.startsWith(`${p}/`))?.[1] ?? null;
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ PRIOR_VALUES_VARIABLE),
/* harmony export */   ID: () => (/* binding */ valuesBeforeUs),
/* harmony export */   Yt: () => (/* binding */ formatPriorValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2050);


/**
 * Which values are ours and what was there before: kept beside the values themselves, in the job's environment,
 * so that a second run starts from what the machine had, and an undo can bring it back.
 */
const PRIOR_VALUES_VARIABLE = "SETUP_GO_MIRROR_PRIOR";
const VERSION = 1;
/**
 * The process environment's values as they were before any earlier run of ours. A variable that somebody changed
 * since then is taken as it stands.
 */
function valuesBeforeUs(env) {
    const prior = parsePriorValues(env[PRIOR_VALUES_VARIABLE] ?? "");
    return mapVariables((name) => {
        const now = env[name] ?? "";
        const kept = prior[name];
        return kept && kept.set === digest(now) ? kept.was : now;
    });
}
/** The text to keep once `now` is exported over `before`. Only variables that differ are ours. */
function formatPriorValues(before, now) {
    const kept = _route_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUTE_VARIABLES */ .k.filter((name) => before[name] !== now[name]).map((name) => [name, { set: digest(now[name]), was: before[name] }]);
    return JSON.stringify({ version: VERSION, values: Object.fromEntries(kept) });
}
function parsePriorValues(text) {
    try {
        const parsed = JSON.parse(text);
        if (parsed.version !== VERSION || typeof parsed.values !== "object")
            return {};
        const known = Object.entries(parsed.values).filter(([name, value]) => _route_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUTE_VARIABLES */ .k.includes(name) && isPriorValue(value));
        return Object.fromEntries(known);
    }
    catch {
        // Nothing of ours, or somebody else's text: the environment counts as it is.
        return {};
    }
}
function isPriorValue(value) {
    const { set, was } = (value ?? {});
    return typeof set === "string" && typeof was === "string";
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(value).digest("hex").slice(0, 16);
}
function mapVariables(value) {
    return Object.fromEntries(_route_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUTE_VARIABLES */ .k.map((name) => [name, value(name)]));
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   Lp: () => (/* binding */ judgeVerdict),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   et: () => (/* binding */ judgeError)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4788);

/** Some mirrors answer 404 when their own upstream failed; their text tells (goproxy.cn, Athens, Nexus, Artifactory). */
const UPSTREAM_FAILURE = /bad upstream|upstream|timed? ?out|bad gateway|unavailable|connection re(set|fused)|i\/o|too many requests|TLS handshake/i;
/**
 * What a status other than 200 says about a mirror. `excerpt` is the beginning of the body, "" when it came from
 * another host than was asked. 404 and 410 mean "no such version" in the GOPROXY protocol (go.dev/ref/mod#goproxy-protocol).
 */
function judgeStatus(status, headers, excerpt, asked) {
    const of = (code, detail, missing = false) => ({
        missing,
        reason: { code, status, asked, detail },
    });
    const text = excerpt.replace(/\s+/g, " ").trim().slice(0, 120);
    if (status === 404 || status === 410) {
        return UPSTREAM_FAILURE.test(text) ? of("upstream-failure", text) : of("stale", text, true);
    }
    if (status === 429) {
        const wait = headers["retry-after"];
        return of("rate-limited", wait === undefined ? "" : `Retry-After: ${wait.slice(0, 40)}`);
    }
    if (status >= 500)
        return of("server-error", text);
    if (status >= 400)
        return of("client-error", text);
    return of("protocol", `status ${status}`);
}
/** The reason that a wrong answer with status 200 is, or null when the answer is right. */
function judgeVerdict(verdict, contentType, asked) {
    if (verdict.kind === "right")
        return null;
    const html = /\bhtml\b/i.test(contentType) || (verdict.kind === "malformed" && verdict.looksLikeHtml);
    return { code: html ? "login-page" : verdict.kind, status: 200, asked, detail: html ? "" : verdict.detail };
}
/** The reason behind an exception of the HTTP port; anything but a TransportError is thrown again. */
function judgeError(error, asked) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w))
        throw error;
    // A body that ends early and a connection that dies before any answer are different news for a user.
    const code = error.code === "aborted" ? "time-out" : error.code;
    return { reason: { code, status: null, asked, detail: error.detail }, phases: error.phases };
}
/** Worth asking again: a passing fault, by the reason alone. */
function isPassing(reason) {
    return reason.code === "reset" || reason.code === "server-error";
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planRoute),
/* harmony export */   k: () => (/* binding */ ROUTE_VARIABLES)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2937);
/* harmony import */ var _go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5179);
/* harmony import */ var _inherited_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5681);



/** The variables that a route is made of. */
const ROUTE_VARIABLES = ["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"];
/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
function planRoute(request) {
    const { before, privatePatterns } = request;
    const added = (existing) => (0,_go_private_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPatterns */ .y9)(existing, privatePatterns);
    // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
    const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
    const common = {
        GOPROXY: planGoProxy(request),
        GOPRIVATE: added(before.GOPRIVATE),
        GOSUMDB: request.sumdb === "auto" ? before.GOSUMDB : request.sumdb,
    };
    if (viaPrivateProxy && before.GONOPROXY === "") {
        // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
        return { ...common, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
    }
    // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
    const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
    return {
        ...common,
        GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
        GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
    };
}
/**
 * Private proxies with `,` behind them (with `|` a failure of theirs would show private names to the next one),
 * the inherited ones with their own separators, the mirrors, and the end. Unchanged where there is nothing to add.
 */
function planGoProxy(request) {
    const { inherited, before, mirrors, separator } = request;
    if (inherited.kind === "off")
        return before.GOPROXY;
    const own = request.privateProxies.map((url) => ({ url, separator: "," }));
    const usable = (0,_inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .mayChooseMirrors */ .VS)(inherited, request.mirrorsGiven) ? mirrors : [];
    if (usable.length === 0) {
        if (own.length === 0)
            return before.GOPROXY;
        const inForce = rest((0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(before.GOPROXY || _inherited_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_DEFAULT_GOPROXY */ .cH), own);
        const open = inherited.kind === "open";
        return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
    }
    const kept = rest(inherited.privateProxies, own).map((e) => ({ ...e, separator: e.separator || "," }));
    const public_ = usable.map((m) => ({ url: m.url, separator }));
    const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
    const chain = [...own, ...kept, ...public_, ...(end ? [{ url: end, separator: "" }] : [])];
    return formatChain(chain);
}
/** The last one has nothing behind it, so no separator either. */
function formatChain(chain) {
    return (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGoProxy */ .K6)(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}
function rest(entries, taken) {
    return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   Ht: () => (/* binding */ PROOF_BYTES),
/* harmony export */   MZ: () => (/* binding */ isWellKnown),
/* harmony export */   b_: () => (/* binding */ PREFERRED_BULK_BYTES),
/* harmony export */   hi: () => (/* binding */ BULK_BYTES)
/* harmony export */ });
/* unused harmony export FALLBACK_MODULES */
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(629);

/**
 * For a project without a go.sum: small, well known, and served by every mirror of the catalogue.
 * Hashes: `go mod download -json`, checked against the checksum database by cmd/go, 2026-11-22.
 */
const FALLBACK_MODULES = [
    {
        module: { path: "golang.org/x/sync", version: "v0.7.0" },
        zipH1: "h1:YsImfSBoP9QPYL0xyKJPq0gcaJdG3rInoqxTWbfQu9M=",
        modH1: "h1:Czt+wKu1gCyEFDUtn0jG5QVvpJ6rzVqr5aXyt9drQfk=",
    },
    {
        module: { path: "golang.org/x/net", version: "v0.25.0" },
        zipH1: "h1:d/OCCoBEUq33pjydKrGQhw7IlUPI2Oylr+8qLx49kac=",
        modH1: "h1:JkAGAh7GEvH74S6FOH42FLoXpXbE/aqXSrIQjXgsiwM=",
    },
];
/** Modules there tell a mirror nothing about the user: nearly every Go project has some. */
const WELL_KNOWN_HOSTS = [
    "golang.org",
    "google.golang.org",
    "gopkg.in",
    "k8s.io",
    "sigs.k8s.io",
    "go.uber.org",
    "go.opentelemetry.io",
    "cloud.google.com",
];
/** Whether a module's name can be shown to any mirror without telling it about the user. */
function isWellKnown(modulePath) {
    return WELL_KNOWN_HOSTS.includes(modulePath.split("/", 1)[0] ?? "");
}
/** Below this a body is over before slow start is: its rate says more about round trips than about the line. */
const BULK_BYTES = 250_000;
/** A zip up to this size is read to its end, as a proof, even on a slow line. */
const PROOF_BYTES = 500_000;
/** Large enough to get out of slow start far away, small enough for a slow line. */
const PREFERRED_BULK_BYTES = 1_900_000;
const MOST_MODS = 3;
const MOST_ZIPS = 6;
/** Of those whose size has to be asked for first. */
const MOST_UNKNOWN_ZIPS = 5;
/**
 * Chooses the samples. `missing` and `present` are public modules with known hashes that the job needs; with
 * neither, modules of the catalogue stand in. Missing ones go first, since a verified sample is one download
 * less, and well-known hosts before others, since they say nothing about the user.
 */
function planSamples(missing, present) {
    const needed = [...missing, ...present];
    const candidates = needed.length === 0
        ? FALLBACK_MODULES
        : [
            ...needed.filter((m) => isWellKnown(m.module.path)),
            ...needed.filter((m) => !isWellKnown(m.module.path)),
        ];
    const sized = candidates.map((known) => ({ ...known, likelyBytes: (0,_module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .knownZipBytes */ .K)(known.module.path) }));
    const small = sized
        .filter((s) => s.likelyBytes !== null && s.likelyBytes <= PROOF_BYTES)
        .sort((a, b) => size(a) - size(b));
    const bulk = sized.filter((s) => size(s) >= BULK_BYTES).sort((a, b) => bulkDistance(a) - bulkDistance(b));
    const unknown = spread(sized.filter((s) => s.likelyBytes === null), MOST_UNKNOWN_ZIPS);
    // One can be small enough for a proof and large enough for a rate.
    const zips = [...new Set([...small.slice(0, 1), ...bulk.slice(0, 1), ...unknown, ...small.slice(1)])];
    const first = zips[0];
    return {
        first,
        mods: spread(sized.filter((c) => c !== first), MOST_MODS),
        zips: zips.slice(0, MOST_ZIPS),
    };
}
function size(sized) {
    return sized.likelyBytes ?? 0;
}
function bulkDistance(sized) {
    return Math.abs(Math.log(size(sized) / PREFERRED_BULK_BYTES));
}
/** `count` items spread evenly over the list: neighbours in a go.sum are often of one family. */
function spread(items, count) {
    if (items.length <= count)
        return items;
    return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ findSumdbPath),
/* harmony export */   cx: () => (/* binding */ goSumDbVia),
/* harmony export */   lw: () => (/* binding */ GO_DEFAULT_GOSUMDB),
/* harmony export */   sw: () => (/* binding */ isPossibleVia)
/* harmony export */ });
/* harmony import */ var _go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2937);
/* harmony import */ var _go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7968);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4788);



/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
const GO_DEFAULT_GOSUMDB = "sum.golang.org";
const CHINA_ALIAS = "sum.golang.google.cn";
/** The same database at a host that mainland China reaches (modfetch/sumdb.go). */
const CHINA_DATABASE_URL = "https://sum.golang.google.cn";
const MOST_ANSWER_BYTES = 16_384;
/**
 * Walks the GOPROXY list as cmd/go does to find its database (modfetch/sumdb.go, initBase: the first 200 on
 * /sumdb/…/supported wins and there is no way back; 404 and 410 go on; other errors go on behind `|` only), and
 * checks a signed tree head there. Where that fails, looks for a GOSUMDB value that works.
 */
async function findSumdbPath(http, request, signal) {
    const done = new AbortController();
    try {
        return await walk(http, request, AbortSignal.any([signal, done.signal]));
    }
    finally {
        // Answers that no longer matter are not waited for.
        done.abort();
    }
}
async function walk(http, request, signal) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(request.gosumdb || GO_DEFAULT_GOSUMDB);
    if (database.kind === "off")
        return { kind: "off" };
    if (database.kind === "invalid")
        return { kind: "not-checked", because: "invalid" };
    const { name, key } = database;
    const ask = { http, key, timeoutMs: request.requestTimeoutMs, signal };
    if (database.url !== null) {
        const answer = await askTreeHead(ask, database.url);
        if (answer.kind === "verified")
            return { kind: "works", via: database.url };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        const trouble = troubleOf(database.url, answer);
        // Somebody chose that address: look-ups meant for it go nowhere else. The alias of the public one is no choice.
        return request.gosumdb.trim() === CHINA_ALIAS
            ? reroute(ask, name, request, trouble)
            : { kind: "unreachable", because: trouble };
    }
    const entries = (0,_go_go_proxy_list_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoProxy */ .eL)(request.goproxy);
    const answers = entries.map((e) => (isServer(e.url) ? askProxy(ask, e.url, name) : null));
    let trouble = null;
    let endsInDirect = false;
    for (const [i, entry] of entries.entries()) {
        const answer = await answers[i];
        if (!answer) {
            // A word ends the list; a file: tree has no database and is passed over.
            endsInDirect = entry.url === "direct";
            continue;
        }
        if (answer.kind === "verified")
            return { kind: "works", via: sumdbUrl(entry.url, name) };
        if (answer.kind === "no-credentials")
            return { kind: "not-checked", because: "private-proxy" };
        if (answer.kind === "bad")
            return reroute(ask, name, request, troubleOf(sumdbUrl(entry.url, name), answer));
        if (answer.kind === "failed") {
            trouble = troubleOf(sumdbUrl(entry.url, name), answer);
            if (entry.separator !== "|")
                return reroute(ask, name, request, trouble);
        }
    }
    // Behind `|` an error is forgotten only when the list gets to `direct` (modfetch/proxy.go, TryProxies).
    if (trouble && !endsInDirect)
        return reroute(ask, name, request, trouble);
    const direct = `https://${name}`;
    const answer = await askTreeHead(ask, direct);
    return answer.kind === "verified"
        ? { kind: "works", via: direct }
        : reroute(ask, name, request, troubleOf(direct, answer));
}
/**
 * The GOSUMDB value for the same database with the same key, reached at `via` past every mirror.
 * @param gosumdb the value so far, "" for cmd/go's default
 */
function goSumDbVia(gosumdb, via) {
    const key = gosumdb.trim().split(/\s+/)[0] || GO_DEFAULT_GOSUMDB;
    // The alias stands for the built-in key, and cmd/go knows it only alone (modfetch/sumdb.go, dbDial).
    if (key.includes("+"))
        return `${key} ${via}`;
    return via === CHINA_DATABASE_URL ? CHINA_ALIAS : `${GO_DEFAULT_GOSUMDB} ${via}`;
}
/** Where the database of that name may be reached: at its own hosts, and through these mirrors. */
function databaseUrls(name, mirrors) {
    const hosts = name === GO_DEFAULT_GOSUMDB ? [`https://${name}`, CHINA_DATABASE_URL] : [`https://${name}`];
    // A mirror with credentials in its URL would put them into a second variable.
    const open = mirrors.filter((m) => !m.url.includes("@"));
    return [...hosts, ...open.map((m) => sumdbUrl(m.url, name))];
}
/** Whether an earlier answer can still be meant: the way that was found is one that could be found now. */
function isPossibleVia(gosumdb, via, mirrors) {
    const database = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoSumDb */ .nI)(gosumdb || GO_DEFAULT_GOSUMDB);
    return database.kind === "database" && databaseUrls(database.name, mirrors).includes(via);
}
async function reroute(ask, name, request, because) {
    const urls = databaseUrls(name, request.mirrors).filter((url) => url !== because.url);
    try {
        const via = await Promise.any(urls.map(async (url) => {
            if ((await askTreeHead(ask, url)).kind !== "verified")
                throw new Error(url);
            return url;
        }));
        return { kind: "rerouted", gosumdb: goSumDbVia(request.gosumdb, via), via, because };
    }
    catch {
        return { kind: "unreachable", because };
    }
}
/** Both requests that cmd/go would make of a proxy, the second only after a 200. */
async function askProxy(ask, proxyUrl, name) {
    try {
        const supported = await get(ask, `${sumdbUrl(proxyUrl, name)}/supported`);
        await supported.discard();
        if (supported.status === 404 || supported.status === 410)
            return { kind: "not-proxied" };
        if (supported.status === 401)
            return { kind: "no-credentials" };
        if (supported.status !== 200)
            return { kind: "failed", detail: `status ${supported.status}` };
    }
    catch (error) {
        return failed(error);
    }
    const answer = await askTreeHead(ask, sumdbUrl(proxyUrl, name));
    return answer.kind === "failed" ? { kind: "bad", detail: answer.detail } : answer;
}
async function askTreeHead(ask, base) {
    try {
        const response = await get(ask, `${base.replace(/\/+$/, "")}/latest`);
        if (response.status !== 200) {
            await response.discard();
            if (response.status === 401)
                return { kind: "no-credentials" };
            return { kind: "failed", detail: `status ${response.status}` };
        }
        const note = (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .openNote */ .jN)(await text(response), ask.key);
        if (!note.ok)
            return { kind: "bad", detail: note.problem };
        return (0,_go_signed_note_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTreeHead */ .ap)(note.text) ? { kind: "verified" } : { kind: "bad", detail: "not a tree head" };
    }
    catch (error) {
        return failed(error);
    }
}
function get(ask, url) {
    return ask.http.request({
        url,
        headersTimeoutMs: ask.timeoutMs,
        idleTimeoutMs: ask.timeoutMs,
        signal: AbortSignal.any([ask.signal, AbortSignal.timeout(ask.timeoutMs)]),
    });
}
async function text(response) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        bytes += piece.length;
        if (bytes > MOST_ANSWER_BYTES)
            break;
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString("utf8");
}
function failed(error) {
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w))
        throw error;
    return { kind: "failed", detail: error.detail || error.code };
}
function troubleOf(url, answer) {
    const detail = "detail" in answer ? answer.detail : "";
    const code = answer.kind === "bad" ? "bad-answer" : detail.startsWith("status ") ? "error" : "unreachable";
    return { url, code, detail };
}
function sumdbUrl(base, name) {
    return `${base.replace(/\/+$/, "")}/sumdb/${name}`;
}
function isServer(url) {
    return /^https?:/i.test(url);
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ estimatedWorkload),
/* harmony export */   h: () => (/* binding */ sizedWorkload)
/* harmony export */ });
/* harmony import */ var _module_size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(629);

/** The workload as far as it is known without asking anyone. */
function estimatedWorkload(zips, mods) {
    return sizedWorkload(zips, mods, new Map());
}
/** The workload once some sizes (by path) were asked for: the others are taken to be like those. */
function sizedWorkload(zips, mods, sizes) {
    const answered = [...sizes.values()];
    const mean = answered.length > 0 ? answered.reduce((a, b) => a + b, 0) / answered.length : _module_size_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_ZIP_BYTES */ .D;
    const zipBytes = zips.reduce((sum, z) => sum + (sizes.get(z.path) ?? z.knownBytes ?? mean), 0);
    return { zips: zips.length, mods, zipBytes: Math.round(zipBytes), sizedZips: sizes.size };
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   qT: () => (/* binding */ admitInfo),
/* harmony export */   sy: () => (/* binding */ admitMod),
/* harmony export */   vj: () => (/* binding */ admitZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7224);
/* harmony import */ var _module_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9303);
/* harmony import */ var _module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7926);
/* harmony import */ var _zip_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8085);





/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;
/**
 * Gives the zip at `temporaryPath` (see incomingPath; closed, so that nobody writes to it any more) its place in
 * the module cache, if its hash is `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
async function admitZip(files, cache, m, temporaryPath, expectedH1) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, "zip");
    let goMod;
    try {
        const file = await files.open(temporaryPath);
        const verdict = await (0,_zip_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashModuleZip */ .y)(file, m).finally(() => file.close());
        if (!verdict.ok)
            return { kind: "bad-zip", problem: verdict.problem };
        if (verdict.h1 !== expectedH1)
            return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
        goMod = verdict.goMod;
        if (!(await moveIntoPlace(files, temporaryPath, destination)))
            return { kind: "present", goMod };
    }
    finally {
        await files.remove(temporaryPath);
    }
    // No newline at its end (modfetch/fetch.go, hashZip).
    await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
    return { kind: "admitted", goMod };
}
/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
async function admitMod(files, cache, m, bytes, expectedH1) {
    const actual = (0,_go_dirhash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashGoMod */ .h)(bytes);
    if (actual !== expectedH1)
        return { kind: "wrong-hash", expected: expectedH1, actual };
    return writeNew(files, cache, m, "mod", bytes);
}
/**
 * Writes `V.info`. No hash covers an `.info`, so what a mirror sent never gets there: the version is the one
 * that was asked for, and the time is taken over only if it is one.
 *
 * @param timeIso the commit's time in RFC 3339 as the mirror said, or null; anything else counts as null
 * @throws as admitZip
 */
async function admitInfo(files, cache, m, timeIso) {
    const info = timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
    return writeNew(files, cache, m, "info", Buffer.from(JSON.stringify(info)));
}
/** Go reads exactly this form of times; one that it can't read would make the whole file useless. */
function isRfc3339(text) {
    const match = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
    const day = match?.[1];
    // The day again, because JavaScript takes 30 February for 1 March.
    return day !== undefined && !Number.isNaN(Date.parse(text)) && isRealDay(day);
}
function isRealDay(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
async function writeNew(files, cache, m, kind, bytes) {
    const destination = (0,_module_cache_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadPath */ .s2)(cache.root, m, kind);
    if ((await files.stat(destination)) !== null)
        return { kind: "present", goMod: null };
    const file = await files.create((0,_module_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .incomingPath */ .SN)(cache), FILE_MODE);
    try {
        await file.write(bytes);
        await file.close();
        const isNew = await moveIntoPlace(files, file.path, destination);
        return { kind: isNew ? "admitted" : "present", goMod: null };
    }
    finally {
        await file.discard();
    }
}
/** Files.moveNew, which wants the folder to be there: as a rule it is, so it is made only after it was missed. */
async function moveIntoPlace(files, from, to) {
    try {
        return await files.moveNew(from, to);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        await files.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(to));
        return files.moveNew(from, to);
    }
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   Pp: () => (/* binding */ unpackedPath),
/* harmony export */   kQ: () => (/* binding */ downloadName),
/* harmony export */   s2: () => (/* binding */ downloadPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _go_module_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2206);


/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
function downloadFolder(moduleCache, m) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, "cache", "download", ...checked(m).path.split("/"), "@v");
}
/** The name in that folder: the escaped version and a suffix (modfetch/cache.go, CachePath). */
function downloadName(m, kind) {
    return `${checked(m).version}.${kind}`;
}
/** Where cmd/go looks for one downloaded file. Throws for a module version that cmd/go would refuse. */
function downloadPath(moduleCache, m, kind) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(downloadFolder(moduleCache, m), downloadName(m, kind));
}
/** The folder that cmd/go unpacks the zip into (modfetch/cache.go, DownloadDir). Throws as above. */
function unpackedPath(moduleCache, m) {
    const { path, version } = checked(m);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(moduleCache, ...`${path}@${version}`.split("/"));
}
/** Escaped path and version; these names are made of a stranger's text, so nothing unchecked passes. */
function checked(m) {
    const problem = (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .checkModuleVersion */ .nF)(m);
    if (problem !== null)
        throw new Error(`module version refused: ${problem}`);
    return { path: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePath */ .ft)(m.path), version: (0,_go_module_version_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeVersion */ .av)(m.version) };
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ closeModuleCache),
/* harmony export */   Re: () => (/* binding */ openModuleCache),
/* harmony export */   SN: () => (/* binding */ incomingPath),
/* harmony export */   UZ: () => (/* binding */ incomingOwner),
/* harmony export */   i7: () => (/* binding */ incomingFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
function incomingFolders(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "cache", "setup-go-mirror");
}
/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
function openModuleCache(root, own) {
    const name = `${own.host}-${own.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    return { root, incoming: node_path__WEBPACK_IMPORTED_MODULE_1__.join(incomingFolders(root), name) };
}
/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
function incomingOwner(name) {
    const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
    return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}
/** A name for a file on its way into the cache. */
function incomingPath(cache) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(cache.incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"));
}
/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
async function closeModuleCache(files, cache) {
    await files.removeFolder(cache.incoming).catch(() => { });
}


/***/ }),

/***/ 8085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashModuleZip)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/go/dirhash.js
var dirhash = __nccwpck_require__(7224);
// EXTERNAL MODULE: ./build/go/module-version.js
var module_version = __nccwpck_require__(2206);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/modules/zip-directory.js

/** Thrown for a zip that is refused. The message is short, and holds nothing that the zip says. */
class BadZip extends Error {
}
/** A zip that other readers may understand differently: not worth finding out. */
function unusualZip(what) {
    return new BadZip(`unusual zip: ${what}`);
}
/** General purpose flags (PKWARE APPNOTE 4.4.4): the sizes follow the bytes instead of preceding them. */
const FLAG_DATA_DESCRIPTOR = 0x0008;
/** Two bits that tell how hard the writer compressed, the one above, and "names are UTF-8". */
const KNOWN_FLAGS = 0x0006 | FLAG_DATA_DESCRIPTOR | 0x0800;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
/** Stands in a 16 or 32 bit field whose value is in a ZIP64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
// PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.15, 4.3.16.
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR64 = { signature: 0x07064b50, bytes: 20 };
const END = { signature: 0x06054b50, bytes: 22 };
const ZIP64_EXTRA = 0x0001;
/**
 * Reads a zip's central directory from its end. Accepts one layout only: entries from the first byte on, the
 * central directory right behind them, the end record (before it perhaps ZIP64's two) right behind that, as
 * Go's archive/zip writes it. In any other layout two readers can see two different sets of files.
 *
 * @param limits.entries most entries, `limits.directoryBytes` largest central directory
 * @throws BadZip when the zip is refused, and whatever reading the file throws
 */
async function readZipDirectory(file, limits) {
    const end = await readEnd(file);
    if (end.entries > limits.entries || end.bytes > limits.directoryBytes)
        throw new BadZip("too large");
    // Also the way that a missing or wrong ZIP64 record shows: nothing may lie between these three.
    if (end.offset + end.bytes !== end.position)
        throw unusualZip("bytes around the central directory");
    const bytes = asBuffer(await file.read(end.offset, end.bytes));
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const { entry, next } = readEntry(bytes, position);
        entries.push(entry);
        position = next;
    }
    if (entries.length !== end.entries)
        throw unusualZip("wrong number of entries");
    return { entries: entries.sort((a, b) => a.headerOffset - b.headerOffset), offset: end.offset };
}
/** The same bytes with Buffer's methods to read numbers. */
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
async function readEnd(file) {
    if (file.bytes < END.bytes)
        throw new BadZip("not a zip");
    const tailBytes = Math.min(file.bytes, END64.bytes + LOCATOR64.bytes + END.bytes);
    const tail = asBuffer(await file.read(file.bytes - tailBytes, tailBytes));
    const at = tailBytes - END.bytes;
    if (tail.readUInt32LE(at) !== END.signature) {
        const startsLikeZip = asBuffer(await file.read(0, 2)).toString("latin1") === "PK";
        throw startsLikeZip ? unusualZip("cut off, or with a comment") : new BadZip("not a zip");
    }
    if (tail.readUInt16LE(at + 20) !== 0)
        throw unusualZip("comment");
    if (tail.readUInt32LE(at + 4) !== 0)
        throw unusualZip("several disks");
    const end = {
        position: file.bytes - END.bytes,
        entries: tail.readUInt16LE(at + 10),
        bytes: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
    };
    if (tail.readUInt16LE(at + 8) !== end.entries)
        throw unusualZip("several disks");
    const locatorAt = at - LOCATOR64.bytes;
    // Go's reader looks for the locator in some cases only. Where it stands, it must count for all readers.
    if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR64.signature)
        return end;
    return readEnd64(tail, locatorAt, end);
}
function readEnd64(tail, locatorAt, end) {
    const at = locatorAt - END64.bytes;
    const position = end.position - LOCATOR64.bytes - END64.bytes;
    const refused = unusualZip("ZIP64 records");
    // The conditions under which archive/zip, readDirectoryEnd, looks for ZIP64 records.
    if (end.entries !== IN_ZIP64_16 && end.offset !== IN_ZIP64_32)
        throw refused;
    if (at < 0 || tail.readUInt32LE(at) !== END64.signature)
        throw refused;
    if (tail.readUInt32LE(locatorAt + 4) !== 0 || tail.readUInt32LE(locatorAt + 16) !== 1)
        throw refused;
    if (readUInt64(tail, locatorAt + 8) !== position)
        throw refused;
    // 12: the record's size without this field and the one before.
    if (readUInt64(tail, at + 4) !== END64.bytes - 12)
        throw refused;
    if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0)
        throw refused;
    const end64 = {
        position,
        entries: readUInt64(tail, at + 32),
        bytes: readUInt64(tail, at + 40),
        offset: readUInt64(tail, at + 48),
    };
    const agrees = readUInt64(tail, at + 24) === end64.entries &&
        [IN_ZIP64_16, end64.entries].includes(end.entries) &&
        [IN_ZIP64_32, end64.bytes].includes(end.bytes) &&
        [IN_ZIP64_32, end64.offset].includes(end.offset);
    if (!agrees)
        throw refused;
    return end64;
}
function readEntry(bytes, at) {
    if (at + CENTRAL.bytes > bytes.length || bytes.readUInt32LE(at) !== CENTRAL.signature) {
        throw unusualZip("central directory");
    }
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    if ((flags & ~KNOWN_FLAGS) !== 0)
        throw unusualZip("encryption or unknown flags");
    if (method !== METHOD_STORED && method !== METHOD_DEFLATED)
        throw unusualZip("compression method");
    if (bytes.readUInt16LE(at + 32) !== 0)
        throw unusualZip("entry comment");
    if (bytes.readUInt16LE(at + 34) !== 0)
        throw unusualZip("several disks");
    const nameAt = at + CENTRAL.bytes;
    const extraAt = nameAt + bytes.readUInt16LE(at + 28);
    const next = extraAt + bytes.readUInt16LE(at + 30);
    if (next > bytes.length)
        throw unusualZip("central directory");
    const nameBytes = bytes.subarray(nameAt, extraAt);
    if (!(0,external_node_buffer_.isUtf8)(nameBytes))
        throw new BadZip("name not in UTF-8");
    const [unpackedBytes = 0, compressedBytes = 0, headerOffset = 0] = withZip64([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], bytes.subarray(extraAt, next));
    const crc32 = bytes.readUInt32LE(at + 16);
    const name = nameBytes.toString("utf8");
    return {
        entry: { name, nameBytes, flags, method, crc32, compressedBytes, unpackedBytes, headerOffset },
        next,
    };
}
/** Puts the values of the ZIP64 extra field where the 32 bit ones say that they are there (APPNOTE 4.5.3). */
function withZip64(values, extra) {
    const missing = values.filter((value) => value === IN_ZIP64_32).length;
    if (missing === 0)
        return values;
    const [field, ...others] = extraFields(extra).filter(({ id }) => id === ZIP64_EXTRA);
    if (field === undefined || others.length > 0 || field.content.length !== 8 * missing) {
        throw unusualZip("ZIP64 extra field");
    }
    let used = 0;
    return values.map((value) => (value === IN_ZIP64_32 ? readUInt64(field.content, 8 * used++) : value));
}
function extraFields(extra) {
    const fields = [];
    for (let at = 0; at < extra.length;) {
        const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : Number.POSITIVE_INFINITY;
        if (end > extra.length)
            throw unusualZip("extra field");
        fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}
/** Values beyond 2^53 lose their last digits: they are far over every limit anyway. */
function readUInt64(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}

;// CONCATENATED MODULE: ./build/modules/zip-hash.js





/** The first three are cmd/go's (x/mod zip.MaxZipFile, MaxGoMod, MaxLICENSE), the others bound our memory. */
const DEFAULT_LIMITS = {
    zipBytes: 500 << 20,
    unpackedBytes: 500 << 20,
    specialFileBytes: 16 << 20,
    entries: 500_000,
    directoryBytes: 64 << 20,
};
/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;
const PIECE_BYTES = 256 << 10;
// PKWARE APPNOTE 4.3.7 and 4.3.9.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const IN_ZIP64 = 0xffffffff;
/**
 * The `h1:` hash of a module zip (x/mod dirhash.HashZip), read from disk in pieces.
 *
 * A `.ziphash` is written from the answer, and cmd/go then trusts the zip unseen. So there must be no zip that
 * this hashes differently from Go: everything that a writer of module zips has no reason to write is refused,
 * and every byte of the file is accounted for.
 *
 * @returns the hash, or in a few words why there is none (nothing that the zip says is in them)
 * @throws what reading the file throws
 */
async function hashModuleZip(file, m, limits = DEFAULT_LIMITS) {
    try {
        if (file.bytes > limits.zipBytes)
            throw new BadZip("too large");
        const directory = await readZipDirectory(file, limits);
        const { entries } = directory;
        const prefix = `${(0,module_version/* moduleKey */.MP)(m)}/`;
        checkNames(entries, prefix);
        const unpackedBytes = checkSizes(entries, prefix, limits);
        const window = new FileWindow(file);
        const hashed = [];
        let goMod = null;
        let position = 0;
        for (const [index, entry] of entries.entries()) {
            if (entry.headerOffset !== position)
                throw unusualZip("gap or overlap between entries");
            position = entries[index + 1]?.headerOffset ?? directory.offset;
            const { sha256Hex, whole } = await hashEntry(window, entry, position);
            hashed.push({ name: entry.name, sha256Hex });
            // A copy: the bytes of a stored file are a part of the window's own buffer.
            if (entry.name === `${prefix}go.mod`)
                goMod = whole && new Uint8Array(whole);
        }
        if (position !== directory.offset)
            throw unusualZip("bytes before the central directory");
        return { ok: true, h1: (0,dirhash/* hash1 */.C)(hashed), files: entries.length, unpackedBytes, goMod };
    }
    catch (error) {
        if (error instanceof BadZip)
            return { ok: false, problem: error.message };
        throw error;
    }
}
function checkNames(entries, prefix) {
    const seen = new Set();
    for (const { name } of entries) {
        if (!name.startsWith(prefix))
            throw new BadZip("name without the module's prefix");
        // A directory's name ends with "/": as an entry it would be part of the hash, and cmd/go writes none.
        if (/[\\\p{Cc}]|\/\/|\/\.{1,2}\/|\/\.{0,2}$/u.test(name))
            throw new BadZip("name not allowed");
        if (seen.has(name))
            throw new BadZip("name that comes twice");
        seen.add(name);
    }
}
/** The sum of the sizes that the entries claim; hashEntry holds each one to its claim. */
function checkSizes(entries, prefix, limits) {
    let sum = 0;
    for (const { name, unpackedBytes } of entries) {
        sum += unpackedBytes;
        const isSpecial = name === `${prefix}go.mod` || name === `${prefix}LICENSE`;
        if (sum > limits.unpackedBytes || (isSpecial && unpackedBytes > limits.specialFileBytes)) {
            throw new BadZip("too large");
        }
    }
    return sum;
}
/**
 * Checks one entry, which must fill the file from its header's offset up to `end`, and hashes its content.
 */
async function hashEntry(window, entry, end) {
    const header = await window.read(entry.headerOffset, LOCAL.bytes);
    if (header.readUInt32LE(0) !== LOCAL.signature)
        throw unusualZip("local header");
    const hasDescriptor = (entry.flags & FLAG_DATA_DESCRIPTOR) !== 0;
    const sameSizes = isRepeated(header.readUInt32LE(14), entry.crc32, hasDescriptor) &&
        isRepeated(header.readUInt32LE(18), entry.compressedBytes, hasDescriptor, IN_ZIP64) &&
        isRepeated(header.readUInt32LE(22), entry.unpackedBytes, hasDescriptor, IN_ZIP64);
    const sameCoding = header.readUInt16LE(6) === entry.flags &&
        header.readUInt16LE(8) === entry.method &&
        header.readUInt16LE(26) === entry.nameBytes.length;
    const nameOffset = entry.headerOffset + LOCAL.bytes;
    const contentOffset = nameOffset + entry.nameBytes.length + header.readUInt16LE(28);
    if (!sameSizes || !sameCoding)
        throw unusualZip("headers that disagree");
    if (!(await window.read(nameOffset, entry.nameBytes.length)).equals(entry.nameBytes)) {
        throw unusualZip("headers that disagree");
    }
    const contentEnd = contentOffset + entry.compressedBytes;
    if (contentEnd > end)
        throw unusualZip("gap or overlap between entries");
    const content = entry.compressedBytes <= WHOLE_ENTRY_BYTES && entry.unpackedBytes <= WHOLE_ENTRY_BYTES
        ? hashWhole(entry, await window.read(contentOffset, entry.compressedBytes))
        : await hashInPieces(entry, window.pieces(contentOffset, entry.compressedBytes));
    if (content.bytes !== entry.unpackedBytes)
        throw new BadZip("wrong size");
    if (content.crc32 !== entry.crc32)
        throw new BadZip("wrong CRC");
    checkDescriptor(await window.read(contentEnd, end - contentEnd), entry.crc32, hasDescriptor);
    return content;
}
/** With a data descriptor the local header may hold 0 instead; ZIP64 has its own mark for "elsewhere". */
function isRepeated(local, central, hasDescriptor, elsewhere) {
    return local === central || (hasDescriptor && local === 0) || local === elsewhere;
}
/**
 * What stands between an entry's content and the next entry: nothing, or a data descriptor of one of its four
 * shapes. Go reads its CRC only, after a signature that may be left out; no CRC may pass for a signature.
 */
function checkDescriptor(bytes, crc, expected) {
    const refused = unusualZip("data descriptor");
    if (!expected) {
        if (bytes.length > 0)
            throw unusualZip("gap or overlap between entries");
        return;
    }
    if (![12, 16, 20, 24].includes(bytes.length))
        throw refused;
    const signed = bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
    if (signed !== (bytes.length % 8 === 0))
        throw refused;
    if (bytes.readUInt32LE(signed ? 4 : 0) !== crc)
        throw refused;
}
function hashWhole(entry, packed) {
    const content = entry.method === METHOD_STORED ? packed : inflateWhole(packed, entry.unpackedBytes);
    return {
        sha256Hex: (0,external_node_crypto_.hash)("sha256", content, "hex"),
        crc32: (0,external_node_zlib_.crc32)(content),
        bytes: content.length,
        whole: content,
    };
}
function inflateWhole(packed, unpackedBytes) {
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(packed, {
            // Room for one byte too many: with less, zlib allocates a second buffer to learn that nothing follows.
            chunkSize: unpackedBytes + 64,
            maxOutputLength: Math.max(1, unpackedBytes),
            info: true,
        });
        // Go's reader passes over what follows the last block: nobody has a reason to put something there.
        if (engine.bytesWritten !== packed.length)
            throw unusualZip("bytes behind the compressed ones");
        return buffer;
    }
    catch (error) {
        throw badData(error);
    }
}
/** zlib's own errors, and its refusal to write more than the entry claims, are the zip's fault. */
function badData(error) {
    const code = String(error.code);
    return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE" ? new BadZip("damaged content") : error;
}
async function hashInPieces(entry, packed) {
    const content = entry.method === METHOD_STORED ? packed : inflatePieces(packed, entry.compressedBytes);
    const sha256 = (0,external_node_crypto_.createHash)("sha256");
    let crc = 0;
    let bytes = 0;
    for await (const piece of content) {
        bytes += piece.length;
        // A bomb ends here, with its first piece too many.
        if (bytes > entry.unpackedBytes)
            throw new BadZip("wrong size");
        sha256.update(piece);
        crc = (0,external_node_zlib_.crc32)(piece, crc);
    }
    return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes, whole: null };
}
async function* inflatePieces(packed, packedBytes) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE_BYTES });
    const closed = new Promise((resolve) => inflate.once("close", resolve));
    const feed = async () => {
        try {
            for await (const piece of packed) {
                // Where the stream ends early, zlib takes no more and does not call back.
                await Promise.race([new Promise((resolve) => inflate.write(piece, () => resolve())), closed]);
                if (inflate.destroyed)
                    return;
            }
            inflate.end();
        }
        catch (error) {
            inflate.destroy(error);
        }
    };
    const feeding = feed();
    try {
        yield* inflate;
        if (inflate.bytesWritten !== packedBytes)
            throw unusualZip("bytes behind the compressed ones");
    }
    catch (error) {
        throw badData(error);
    }
    finally {
        inflate.destroy();
        await feeding;
    }
}
/** Reads a file from front to back through one buffer: entries are small and many. */
class FileWindow {
    #file;
    #start = 0;
    #bytes = Buffer.alloc(0);
    constructor(file) {
        this.#file = file;
    }
    /** `length` bytes at `position`, good until the next call. Refuses what goes beyond the file's end. */
    async read(position, length) {
        let from = position - this.#start;
        if (from < 0 || from + length > this.#bytes.length) {
            const available = this.#file.bytes - position;
            if (length > available)
                throw unusualZip("cut off");
            this.#bytes = asBuffer(await this.#file.read(position, Math.min(available, Math.max(length, PIECE_BYTES))));
            this.#start = position;
            from = 0;
        }
        return this.#bytes.subarray(from, from + length);
    }
    async *pieces(position, length) {
        for (let done = 0; done < length; done += PIECE_BYTES) {
            yield await this.read(position + done, Math.min(PIECE_BYTES, length - done));
        }
    }
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess),
/* harmony export */   X: () => (/* binding */ endWithReader)
/* harmony export */ });
/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
function endWithReader() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        process.exit();
    });
}
/** Ends the process with the exit code set so far, once what it printed is out. */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
    // Not by itself: a name that is still being looked up would keep the process, and the job, waiting.
    process.exit();
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/**
 * The interfaces that flows receive. `src/platform` implements them against the real machine; the
 * folders in the middle (mirrors, modules, report) see only these types, so every effect of a run
 * passes through here.
 */
/** Thrown by `Http.request` and by its body. `detail` is short and holds no credentials. */
class TransportError extends Error {
    code;
    detail;
    phases;
    constructor(code, detail, phases = null) {
        super(`${code}: ${detail}`);
        this.name = "TransportError";
        this.code = code;
        this.detail = detail;
        this.phases = phases;
    }
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shareBar)
/* harmony export */ });
const BAR_CELLS = 10;
/** A part of a whole, 0 to 1, as a bar of ten cells. Never empty: the smallest is to be seen beside one a hundred times as large. */
function shareBar(share) {
    const full = Math.max(1, Math.round(share * BAR_CELLS));
    return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COLUMNS),
/* harmony export */   x: () => (/* binding */ FETCH_COLUMNS)
/* harmony export */ });
/** The columns of a mirror's row, in their order. */
const COLUMNS = [
    "rank",
    "mirror",
    "status",
    "dns",
    "tcp",
    "tls",
    "firstByte",
    "throughput",
    "predicted",
];
/** The columns of a row about a source of the fetch, in their order. */
const FETCH_COLUMNS = [
    "source",
    "share",
    "files",
    "size",
    "requests",
    "retries",
    "hedges",
    "refused",
    "state",
];


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ filledFetchColumns),
/* harmony export */   Ty: () => (/* binding */ askedSources),
/* harmony export */   s8: () => (/* binding */ fetchRows)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9708);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2772);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9697);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);




const NAME_LENGTH = 40;
/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
function fetchRows({ fetch }) {
    const asked = askedSources(fetch);
    if (asked.length < 2 && asked.every(isFaultless))
        return [];
    const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
    return asked.map((source) => {
        const share = source.bytes > 0 ? source.bytes / bytes : null;
        const name = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(source.name, NAME_LENGTH);
        return {
            state: source.outcome,
            cells: {
                source: source.private ? `${name} (${_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH.fetch.privateProxy})` : name,
                share: share === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(share),
                files: number(source.files),
                size: share === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(source.bytes),
                requests: number(source.requests),
                retries: number(source.retries),
                hedges: number(source.hedges),
                refused: number(source.refusals),
                state: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSentence */ .v3)(source),
            },
            share,
        };
    });
}
/** The sources that took part: asked at least once, or out before that. */
function askedSources({ sources }) {
    return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}
/** The columns worth showing: name and state, and those where at least one source has something. */
function filledFetchColumns(rows) {
    return _columns_js__WEBPACK_IMPORTED_MODULE_3__/* .FETCH_COLUMNS */ .x.filter((c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""));
}
function isFaultless({ outcome, reason, retries, hedges, refusals }) {
    return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}
function number(value) {
    return value === 0 ? "" : String(value);
}


/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fetchTable)
/* harmony export */ });
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9362);
/* harmony import */ var _fetch_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(889);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1985);




const GAP = "  ";
const LONGEST_NAME = 24;
/** A state that is longer may be cut before a column of numbers has to go. */
const ENOUGH_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE = [
    ["requests"],
    ["retries", "hedges", "refused"],
    ["files"],
];
/** The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows. */
function fetchTable(rows, options) {
    if (rows.length === 0)
        return [];
    const titles = _sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.fetch.columns;
    const widthOfColumn = (c) => Math.max((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(titles[c]), ...rows.map((row) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(row.cells[c])));
    const nameWidth = Math.min(LONGEST_NAME, widthOfColumn("source"));
    const stateWidth = Math.min(ENOUGH_STATE, widthOfColumn("state"));
    let barWidth = Math.max(0, ...rows.map((row) => barOf(row).length));
    let columns = (0,_fetch_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFetchColumns */ .On)(rows).filter((c) => c !== "source" && c !== "state");
    const needed = () => columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), 2 + nameWidth + (barWidth > 0 ? 1 + barWidth : 0) + GAP.length + stateWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    if (needed() > options.columns)
        barWidth = 0;
    const line = (mark, cells, bar) => {
        const numbers = columns.map((c) => {
            const number = GAP + (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .padStart */ .CF)(cells[c], widthOfColumn(c));
            return c === "share" && barWidth > 0 ? `${number} ${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(bar, barWidth)}` : number;
        });
        const name = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(cells.source, nameWidth), nameWidth);
        return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${mark} ${name}${numbers.join("")}${GAP}${cells.state}`.trimEnd(), options.columns);
    };
    return [
        line(" ", titles, ""),
        ...rows.map((row) => options.paint(line(row.state === "out" ? "✗" : " ", row.cells, barOf(row)), row)),
    ];
}
function barOf({ share }) {
    return share === null ? "" : (0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .shareBar */ .H)(share);
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   Ly: () => (/* binding */ BYTE_UNITS),
/* harmony export */   SE: () => (/* binding */ byteUnitOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Numbers as a person reads them: two or three digits that matter, SI units. */
/** A duration: "86 ms", "1.4 s", "13 s", "2 min 5 s", "1 h 3 min". */
function formatMs(ms) {
    if (ms < 999.5)
        return ms > 0 && ms < 0.5 ? "<1 ms" : `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return twoUnits(seconds, 60, "min", "s");
    return twoUnits(Math.round(seconds / 60), 60, "h", "min");
}
function twoUnits(count, size, large, small) {
    const rest = count % size;
    return `${Math.floor(count / size)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
/** Decimal units, as links are rated. */
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Index of the unit in which a size has at most three digits before the point. */
function byteUnitOf(bytes) {
    let unit = 0;
    while (bytes >= 999.5 * 1000 ** unit && unit < BYTE_UNITS.length - 1)
        unit++;
    return unit;
}
/** A size: "512 B", "3.2 MB", "25 MB". */
function formatBytes(bytes) {
    const unit = byteUnitOf(bytes);
    const value = bytes / 1000 ** unit;
    return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${BYTE_UNITS[unit]}`;
}
/** A throughput: "3.2 MB/s". */
function formatRate(bytesPerSecond) {
    return `${formatBytes(bytesPerSecond)}/s`;
}
/** How many times as much, for "3.1 × faster": one digit after the point below ten. */
function formatFactor(factor) {
    return factor < 9.95 ? factor.toFixed(1) : String(Math.round(factor));
}
/** A part of a whole, from 0 to 1: "62 %". Only nothing is "0 %" and only all of it "100 %". */
function formatShare(share) {
    if (share > 0 && share < 0.005)
        return "<1 %";
    return share < 1 && share >= 0.995 ? ">99 %" : `${Math.round(100 * share)} %`;
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ mirrorRows),
/* harmony export */   kP: () => (/* binding */ filledColumns),
/* harmony export */   vj: () => (/* binding */ exportedLines)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9708);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2772);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9697);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8210);




const NAME_LENGTH = 40;
/** The rows of the table of mirrors, in the report's order. */
function mirrorRows(report) {
    const slowestMs = Math.max(...report.mirrors.map((m) => m.predictedMs ?? 0), 0);
    return report.mirrors.map((mirror) => {
        const { speed, predictedMs } = mirror;
        const chosen = mirror.rank === 1 && mirror.name === report.choice.mirror;
        return {
            state: stateOf(mirror, chosen),
            cells: {
                rank: mirror.rank === null ? "" : String(mirror.rank),
                mirror: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(mirror.name, NAME_LENGTH),
                status: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .standingSentence */ .i_)(mirror, chosen),
                dns: speed.viaProxy ? _sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH.viaProxy : ms(speed.dnsMs),
                tcp: ms(speed.tcpMs),
                tls: ms(speed.tlsMs),
                firstByte: ms(speed.firstByteMs),
                throughput: speed.bytesPerSecond === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(speed.bytesPerSecond),
                predicted: ms(predictedMs),
            },
            share: predictedMs === null || slowestMs === 0 ? null : predictedMs / slowestMs,
            phasesMs: {
                dns: speed.dnsMs ?? 0,
                tcp: speed.tcpMs ?? 0,
                tls: speed.tlsMs ?? 0,
                firstByte: speed.firstByteMs ?? 0,
            },
        };
    });
}
/** The columns worth showing: name and status, and those where at least one mirror has something. */
function filledColumns(rows) {
    return _columns_js__WEBPACK_IMPORTED_MODULE_3__/* .COLUMNS */ .c.filter((c) => c === "mirror" || c === "status" || rows.some((row) => row.cells[c] !== ""));
}
/** What the later steps find set: `NAME=value`, neutralised. */
function exportedLines({ route }) {
    return route.exported.map((name) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(`${name}=${route.values[name]}`, 4_000));
}
function stateOf({ outcome }, chosen) {
    if (outcome.kind === "failed")
        return "failed";
    if (chosen)
        return "chosen";
    return outcome.kind === "proven" ? "ready" : "open";
}
function ms(value) {
    return value === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(value);
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xA: () => (/* binding */ neutraliseTexts)
/* harmony export */ });
/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */
/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;
/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
function neutralise(text, maxLength = 200) {
    // Text may be megabytes long: what can't be shown anyway is not worth the work.
    const line = text
        .slice(0, 4 * maxLength)
        .replace(WHITE_SPACE, " ")
        .trim()
        .replace(INVISIBLE, "\ufffd")
        .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
    const characters = [...line];
    const cut = characters.length > maxLength || text.length > 4 * maxLength;
    return cut
        ? `${characters
            .slice(0, maxLength - 1)
            .join("")
            .trimEnd()}…`
        : line;
}
/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
function neutraliseTexts(value, maxLength = 200) {
    if (typeof value === "string")
        return neutralise(value, maxLength);
    if (value === null || typeof value !== "object")
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
    return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries));
}
/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";
/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
function markdown(text, maxLength = 200) {
    return neutralise(text, maxLength)
        .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
        if (/[<>&|]/.test(mark))
            return `&#${mark.charCodeAt(0)};`;
        return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
        .replace(/^[-+=]/, "\\$&")
        .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}
/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
function markdownCode(text, maxLength = 200) {
    const line = neutralise(text, maxLength)
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
}
/** Lines as a block of code, to be copied. Each is neutralised. */
function markdownCodeBlock(lines, maxLength = 4_000) {
    const shown = lines.map((line) => neutralise(line, maxLength));
    const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
    return [fence, ...shown, fence].join("\n");
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  II: () => (/* binding */ decisionSentence),
  yb: () => (/* binding */ fetchSentence),
  BH: () => (/* binding */ language),
  k$: () => (/* binding */ noteSentence),
  kj: () => (/* binding */ probeSentence),
  P8: () => (/* binding */ projectSentence),
  v3: () => (/* binding */ sourceSentence),
  i_: () => (/* binding */ standingSentence),
  j2: () => (/* binding */ sumdbSentence),
  u2: () => (/* binding */ titleSentence)
});

// UNUSED EXPORTS: failureSentence

;// CONCATENATED MODULE: ./build/report/english-words.js
/** English grammar for numbers and lists. */
/** "1 module", "3 modules". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function list(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The files that a fetch counts: "3 modules and 1 go.mod file"; "" for none. */
function countFiles({ zips, mods }) {
    return list([
        ...(zips === 0 ? [] : [count(zips, "module")]),
        ...(mods === 0 ? [] : [count(mods, "go.mod file")]),
    ]);
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __nccwpck_require__(2772);
;// CONCATENATED MODULE: ./build/report/english-fetch.js


/** What English says of the fetch. */
const englishFetch = {
    done: {
        fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
        "not-wanted": (report) => `nothing (input prefetch: false); go downloads what is missing itself${left(report)}`,
        "nothing-missing": (report) => `nothing: no file that the job is known to need is missing${left(report)}`,
        "left-to-go": (report) => `nothing: go is predicted to be as fast, so what is missing is left to it (input prefetch: true fetches all the same)${left(report)}`,
        "no-source": (report) => `nothing: there is no server that may be asked for what is missing${left(report)}`,
        "no-module-cache": (report) => `nothing: there is no module cache that can be written; go downloads what it needs itself${left(report)}`,
    },
    left: {
        "missing-everywhere": "no server that may be asked has them",
        failed: "every server that may have them failed too often",
        "wrong-bytes": "no answer had the hash of go.sum, and go refuses any other too",
        private: "private: no mirror may be asked, and no private proxy has them",
        "no-progress": "nothing more arrived, or too little",
        "over-limit": "more files than one run fetches",
        "module-cache": "the module cache could not be written",
    },
    source: {
        delivered: (failure) => `delivered${failure === null ? "" : `; last failure: ${failure}`}`,
        unused: (failure) => `delivered nothing${failure === null ? "" : `; last failure: ${failure}`}`,
        out: (failure) => `out${failure === null ? "" : `: ${failure}`}`,
    },
    columns: {
        source: "Source",
        share: "Share",
        files: "Files",
        size: "Size",
        requests: "Requests",
        retries: "Retries",
        hedges: "Hedges",
        refused: "Refused",
        state: "State",
    },
    reading: [
        "A source's share is of the verified bytes that were fetched. A retry repeats a request that failed; a hedge repeats one that was too slow, mostly at another source, and the first right answer counts. Refused answers were errors or wrong bytes, and nothing of them was kept.",
    ],
    privateProxy: "private",
    progress: ({ doneZips, totalZips, received, total, rate, left }) => {
        const bytes = total === null ? received : `${received} of about ${total}`;
        const start = totalZips === null
            ? `Fetching go.mod files, ${bytes}`
            : `Fetched ${doneZips} of ${totalZips} modules, ${bytes}`;
        return `${start}, ${rate}${left === null ? "" : `, ${left} left`}`;
    },
};
/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
const LEFT_ADVICE = {
    "missing-everywhere": 'If they are private, say so in the input "private" or name the server that has them in "private-proxy"; otherwise check that these versions still exist.',
    failed: 'The build will be slower, and fails if the servers do not recover. Run the job again, or name more mirrors in the input "mirrors".',
    "wrong-bytes": "The build will fail unless somebody else has the right bytes. A server or a proxy on the way sends wrong ones: the table of sources says who did.",
    private: 'go needs the job\'s own credentials for them. A server that has them can be named in the input "private-proxy".',
    "no-progress": "Check the runner's network and proxy settings: the build depends on them too.",
    "over-limit": "Nothing to do: go downloads the rest.",
    "module-cache": "Check GOMODCACHE, who owns it, and the space on its disk: go writes there too.",
};
/** "3 modules (180 MB) and 7 go.mod files (2 of them without a request) in 4.1 s (44 MB/s) from a; …". */
function fetched(fetch) {
    const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
    const files = list([
        ...(zips === 0 ? [] : [`${count(zips, "module")} (${(0,format/* formatBytes */.z3)(zipBytes)})`]),
        ...(mods === 0 ? [] : [`${count(mods, "go.mod file")}${derived(mods, derivedMods)}`]),
        // They come with the others; worth a word only where nothing else did.
        ...(zips === 0 && mods === 0 && infos > 0 ? [count(infos, ".info file")] : []),
    ]);
    if (files === "")
        return `nothing in ${(0,format/* formatMs */._V)(elapsedMs)}`;
    const rate = zips === 0 || elapsedMs <= 0 ? "" : ` (${(0,format/* formatRate */.CE)((1000 * zipBytes) / elapsedMs)})`;
    return `${files} in ${(0,format/* formatMs */._V)(elapsedMs)}${rate}${from(fetch.sources)}${zips + mods === 0 ? "" : ", every byte verified against go.sum"}${unpacked === 0 ? "" : `; ${count(unpacked, "module")} unpacked on the way`}`;
}
function derived(mods, derivedMods) {
    if (derivedMods === 0)
        return "";
    return ` (${derivedMods >= mods ? "" : `${derivedMods} of them `}without a request)`;
}
/** Who delivered: one by name, several by their number. */
function from(sources) {
    const delivered = sources.filter((s) => s.files > 0);
    const proxies = delivered.filter((s) => s.private).length;
    const mirrors = delivered.length - proxies;
    if (delivered.length < 2)
        return delivered[0] === undefined ? "" : ` from ${delivered[0].name}`;
    return ` from ${list([
        ...(mirrors === 0 ? [] : [count(mirrors, "mirror")]),
        ...(proxies === 0 ? [] : [proxies === 1 ? "1 private proxy" : `${proxies} private proxies`]),
    ])}`;
}
/** What is still missing, why, and who gets it now. */
function left({ fetch, route }) {
    const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
    if (rest.length === 0)
        return "";
    const parts = rest.map((part) => `${countFiles(part)} (${englishFetch.left[part.reason]})`);
    return `. ${whoseTurn(route.values.GOPROXY)}: ${parts.join(", ")}`;
}
function whoseTurn(goproxy) {
    if (goproxy === "off")
        return "Still missing, since GOPROXY=off lets go download nothing";
    // Go's own default ends in direct.
    const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
    return `Left to go, which asks GOPROXY itself${direct ? ", direct included" : ""}`;
}

;// CONCATENATED MODULE: ./build/report/english.js



/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
const english = {
    title: ({ choice, probe }) => {
        if (probe.kind === "policy")
            return "Go module mirror: GOPROXY kept as it was";
        if (choice.mirror === null)
            return "Go module mirror: none is healthy";
        return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
    },
    choice: {
        fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
            const start = `${report.choice.mirror}: ${(0,format/* formatMs */._V)(bestMs)} predicted for ${missing(report)}`;
            if (runnerUp === null || runnerUpMs === null || bestMs <= 0)
                return `${start}.`;
            const factor = (0,format/* formatFactor */.H9)(runnerUpMs / bestMs);
            const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
            return `${start}, ${compared} ${runnerUp} (${(0,format/* formatMs */._V)(runnerUpMs)}).`;
        },
        "nothing-missing": ({ firstByteMs }, { choice, project }) => `${choice.mirror}: ${project.needed.zips === 0 ? "no module to download is known" : "every module is on disk already"}; it answers after ${(0,format/* formatMs */._V)(firstByteMs)}, should the job ask for more.`,
        "only-proven": ({ others }, { choice }) => others === 0
            ? `${choice.mirror}: the only mirror that was asked, and its bytes are right.`
            : `${choice.mirror}: the only mirror that proved its bytes right; ${others === 1 ? "the other one" : `the ${others} others`} failed or ${others === 1 ? "was" : "were"} not waited for.`,
        "catalogue-order": ({ region, inChina }, { choice }) => `${choice.mirror}: first in the catalogue's order for ${region}${inChina ? " (in China: Chinese mirrors first)" : ""}; nothing was measured.`,
        "none-healthy": (_, { mirrors }) => `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror proved its bytes right"}: the job goes on with the GOPROXY that it had.`,
    },
    nothingToChoose: ({ route }) => `The GOPROXY of this machine leaves nothing to choose and is kept${route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`}`,
    failure: {
        "wrong-hash": (r) => `wrong bytes: the hash of ${fileOf(r)} does not match`,
        "login-page": (r) => `answered a login page where ${fileOf(r)} was asked`,
        malformed: (r) => `not ${fileOf(r)}${more(r)}`,
        "client-error": (r) => `${r.status ?? "refused"} for ${fileOf(r)}${more(r)}`,
        "rate-limited": (r) => `429, ${r.detail || "too many requests"}`,
        "upstream-failure": (r) => `${r.status ?? 404}, but its own source failed${more(r)}`,
        "server-error": (r) => `${r.status ?? "server error"} for ${fileOf(r)}${more(r)}`,
        truncated: (r) => `the connection ended inside ${fileOf(r)}`,
        "time-out": (r) => `time-out${more(r)}`,
        dns: (r) => `DNS${more(r)}`,
        refused: () => "connection refused",
        unreachable: (r) => `unreachable${more(r)}`,
        reset: (r) => r.detail || "connection reset",
        tls: (r) => `TLS${more(r)}`,
        "redirect-loop": () => "redirects without end",
        "redirect-to-http": () => "redirects from https to http, which go refuses",
        protocol: (r) => `broken HTTP${more(r)}`,
        stale: (r) => `${r.status ?? 404} for ${fileOf(r)} that the job needs`,
    },
    standing: {
        chosen: "chosen",
        inRoute: "in the route",
        proven: "works, not in the route",
        notMeasured: "not measured",
        notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
    },
    note: {
        "no-healthy-mirror": ({ asked }) => `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check the runner's network and proxy settings, or name a mirror that it can reach in the input "mirrors".`,
        "goproxy-off": () => "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
        "goproxy-policy": ({ goproxy }) => goproxy === "direct"
            ? 'This machine has GOPROXY=direct: no server is to hear of its modules, so none was asked and nothing is added. Set the input "mirrors" to use mirrors all the same.'
            : `This machine's GOPROXY (${goproxy}) does not end in direct, which is taken as a rule about where modules may come from: nothing is added behind it. Set the input "mirrors" to add mirrors all the same.`,
        "inherited-private-proxies": ({ count }) => `${count === 1 ? "A server" : `${count} servers`} in the GOPROXY of this machine ${count === 1 ? "is" : "are"} in no catalogue: counted as private, kept first in the chain. A public mirror among them can be named in the input "mirrors" to be measured.`,
        "sumdb-off": ({ by }) => `The checksum database is off (${by === "input" ? "input sumdb: off" : "GOSUMDB=off on this machine"}). Checksums of modules that go.sum does not have yet are not checked, and toolchain downloads will fail, since go insists on the database for them. ${by === "input" ? "Remove the input" : "Unset GOSUMDB"} to have both.`,
        "sumdb-rerouted": ({ via }) => `The checksum database does not work on the way through GOPROXY; GOSUMDB now leads to it past the mirrors, at ${via}. Nothing to do.`,
        "sumdb-unreachable": ({ url, detail }) => `The checksum database can't be reached (${url}${detail ? `: ${detail}` : ""}). Verification stays on, so toolchain downloads and modules that go.sum does not have yet will fail. Let the runner reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
        vendored: () => "The project is vendored: go builds from vendor/ and has nothing to download. The route serves later steps such as go install.",
        "no-go-sum": () => 'No go.sum was found, so the mirrors were measured with well-known modules instead of the job\'s own. Check the input "working-directory", or run go mod tidy and commit go.sum.',
        "go-sum-problems": ({ count, firstLine, firstCode }) => `go.sum has ${count === 1 ? "a line" : `${count} lines`} that can't be used (first: ${GO_SUM_PROBLEMS[firstCode] ?? firstCode}${firstLine > 0 ? ` in line ${firstLine}` : ""}); left out here, but go may refuse the file. Repair it with go mod tidy.`,
        "toolchain-download": ({ toolchain, have }) => `go.mod asks for ${toolchain}, and the runner has ${have}: go will download that toolchain through this route. Install it beforehand (actions/setup-go) to spare each job the download.`,
        "toolchain-too-old": ({ wanted, have }) => `go.mod asks for ${wanted}, the runner has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install that Go (actions/setup-go), or set GOTOOLCHAIN=auto.`,
        "module-cache-unusable": ({ detail }) => `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and who owns it.`,
        "wrong-bytes": ({ mirror, asked }) => `${mirror} sent other bytes than the expected hash allows for ${asked}. It is out, and nothing of it was kept. A proxy on the way may alter downloads; where it does not, tell the mirror's operator.`,
        "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
        "fetch-incomplete": ({ reason, ...files }) => `${countFiles(files)} could not be put into the module cache beforehand (${englishFetch.left[reason]}): left to go, which downloads and checks what it needs itself. ${LEFT_ADVICE[reason]}`,
    },
    sumdb: {
        works: ({ via }) => `a signed tree head was verified at ${via}`,
        rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${trouble(because)}`,
        unreachable: ({ because }) => `on, but no way to it was found: ${trouble(because)}`,
        off: () => "off: new checksums are not verified, and toolchain downloads will fail",
        "not-checked": ({ because }) => `on, not checked${NOT_CHECKED[because]}`,
    },
    probe: {
        measured: ({ probe, region, mirrors }) => `Measured ${count(mirrors.length, "mirror")} in ${(0,format/* formatMs */._V)(probe.elapsedMs)} from ${region.label}${probe.ended === null ? "" : `; ${ENDED[probe.ended]}`}${probe.extended ? "; the budget was extended once, since no mirror was proven in time" : ""}.${probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`}`,
        remembered: ({ probe }) => `Remembered from a measurement ${probe.ageMs === null ? "" : `${(0,format/* formatMs */._V)(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
        never: ({ region }) => `Not measured (input probe: never): the catalogue's order for ${region.label}.`,
        policy: () => "Not measured: the GOPROXY of this machine leaves nothing to choose.",
    },
    project: ({ project }) => {
        if (project.kind === "none")
            return "no go.mod was found";
        if (project.vendored)
            return "vendored, nothing to download";
        const { zips, present, missing, private: unasked } = project.needed;
        if (zips === 0)
            return "none needed";
        const absent = `${missing} missing${missing === 0 ? "" : ` (${size(project)})`}`;
        return `${zips} needed: ${present} on disk, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
    },
    fetch: englishFetch,
    reading: [
        "Each mirror was asked for files that this job needs; only one that delivered a .mod, an .info and a .zip with the right hashes can be chosen.",
        "Predicted is the time to download what this job is missing: waits for first bytes, transfer at the measured throughput, go's own concurrency.",
        "The bar is that prediction, next to the slowest one. First byte is the lower quartile of the waits for small answers; throughput is that of one connection.",
    ],
    recommended: "Recommended",
    moreMirrors: (count) => `${count} more in the JSON report`,
    viaProxy: "via proxy",
    columns: {
        rank: "#",
        mirror: "Mirror",
        status: "Status",
        dns: "DNS",
        tcp: "TCP",
        tls: "TLS",
        firstByte: "First byte",
        throughput: "Throughput",
        predicted: "Predicted",
    },
    phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "first byte" },
    labels: {
        warning: "Warning",
        notice: "Note",
        modules: "Modules",
        fetched: "Fetched",
        sumdb: "Checksum database",
        exported: "Set for the later steps",
        nothingExported: "Nothing was changed for the later steps.",
        details: "How it was measured",
        asked: "Asked when it failed",
    },
};
const GO_SUM_PROBLEMS = {
    malformed: "not a module, a version and a hash",
    "conflict-mark": "the mark of a merge conflict",
    "bad-path": "an impossible module path",
    "bad-version": "an impossible version",
    "bad-hash": "an impossible hash",
    contradiction: "two hashes for one module",
};
const NOT_CHECKED = {
    "not-measured": ": nothing was measured",
    "private-proxy": ": the private proxy that decides it asks for credentials",
    invalid: ": the value of GOSUMDB is not one that go accepts",
};
const ENDED = {
    over: "every mirror was heard to the end",
    enough: "ended as soon as nothing pending could win",
    budget: "ended with its time budget",
};
/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }) {
    const senders = mirrors === 1 ? "the one server that has it sends" : `all ${mirrors} servers that have it send`;
    return `go.sum and the mirrors disagree on ${module}: go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} The checksum database says which hash is right: go mod download -json for that version, in an empty directory outside the project, prints it, and an error about a mismatch names it too. If it is the servers' hash, delete the module's lines in go.sum, run go clean -modcache and go mod tidy, and commit the result. If it is go.sum's, leave go.sum as it is, take another version or other mirrors, and tell the operators.${sameOf(others)}`;
}
/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }) {
    const senders = mirrors === 1
        ? "the private proxy that has it sends"
        : `all ${mirrors} private proxies that have it send`;
    return `go.sum and private proxies disagree on a private module (its name is not shown; search go.sum for the hash): go.sum has ${expected}, ${senders} ${actual}. ${CAUSES} Compare with its repository: go clean -modcache, then GOPROXY=direct go mod download. If that works, the proxy has other bytes than the repository: have its copy removed. If it fails as well and the tag is as you want it, delete the module's lines in go.sum, run go mod tidy, and commit the result.${sameOf(others)}`;
}
const CAUSES = "Nothing of it was kept, and go will refuse these bytes too. Either the version's tag was moved, or that line of go.sum was edited or merged wrongly.";
function sameOf(others) {
    return others === 0 ? "" : ` The same is true of ${count(others, "more module")}.`;
}
/** What is still to be downloaded, with its size. */
function missing({ project }) {
    const { zips, missing } = project.needed;
    if (missing === 0)
        return zips === 0 ? "a first download" : "the missing go.mod files";
    return `the ${count(missing, "missing module")} (${size(project)})`;
}
/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }) {
    return `${sizedZips < needed.missing ? "about " : ""}${(0,format/* formatBytes */.z3)(missingBytes)}`;
}
/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }) {
    if (asked?.endsWith(".zip"))
        return "a zip";
    if (asked?.endsWith(".mod"))
        return "a go.mod";
    return asked?.endsWith(".info") ? "an .info" : "a file";
}
function more({ detail }) {
    return detail === "" ? "" : `: ${detail}`;
}
function trouble({ url, code, detail }) {
    const what = {
        "bad-answer": "gave an answer that does not verify",
        error: "failed",
        unreachable: "did not answer",
    };
    return `${url} ${what[code]}${detail === "" ? "" : ` (${detail})`}`;
}

// EXTERNAL MODULE: ./build/report/neutralise.js
var neutralise = __nccwpck_require__(9697);
;// CONCATENATED MODULE: ./build/report/sentences.js


/** The language that reports are shown in. */
const language = english;
/** A cell of a table holds less of a mirror's own words than a sentence does. */
const CELL_PART_LENGTH = 60;
/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say(sentence, value, partLength) {
    return (0,neutralise/* neutralise */.$0)(sentence((0,neutralise/* neutraliseTexts */.xA)(value, partLength)), Number.POSITIVE_INFINITY);
}
// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.
/** The heading of a report: what the job uses. */
function titleSentence(report) {
    return say(language.title, report);
}
/** Why this mirror, in one sentence. */
function decisionSentence(report) {
    if (report.probe.kind === "policy")
        return say(language.nothingToChoose, report);
    const sentence = language.choice[report.choice.reason.code];
    return say((safe) => sentence(safe.choice.reason, safe), report);
}
/** What a mirror did wrong, for a cell of a table. */
function failureSentence(reason) {
    // The end of a path says what kind of file it was.
    const asked = reason.asked?.slice(-CELL_PART_LENGTH) ?? null;
    return say(language.failure[reason.code], { ...reason, asked }, CELL_PART_LENGTH);
}
/** How a mirror stands, for a cell of a table. */
function standingSentence(mirror, chosen) {
    const { outcome } = mirror;
    if (outcome.kind === "failed")
        return failureSentence(outcome.reason);
    if (outcome.kind === "not-waited-for")
        return language.standing.notWaitedFor(outcome);
    if (chosen)
        return language.standing.chosen;
    if (mirror.inRoute)
        return language.standing.inRoute;
    return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
}
/** One note, with what to do about it. */
function noteSentence(note) {
    return say(language.note[note.code], note);
}
/** How go reaches the checksum database. */
function sumdbSentence(path) {
    return say(language.sumdb[path.kind], path);
}
/** How and when the numbers came about. */
function probeSentence(report) {
    return say(language.probe[report.probe.kind], report);
}
/** What the job needs and what of it is on disk. */
function projectSentence(report) {
    return say(language.project, report);
}
/** What the module cache was filled with, or why not, and what is left to go; follows the label `fetched`. */
function fetchSentence(report) {
    return say(language.fetch.done[report.fetch.kind], report);
}
/** How a source of the fetch did, for a cell of a table. */
function sourceSentence({ outcome, reason }) {
    return language.fetch.source[outcome](reason === null ? null : failureSentence(reason));
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _fetch_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(889);
/* harmony import */ var _fetch_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5558);
/* harmony import */ var _mirror_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8344);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9697);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8210);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1985);






/** SGR codes (ECMA-48, 8.3.117). */
const SGR = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33 };
const PHASES = [
    { phase: "dns", glyph: "░" },
    { phase: "tcp", glyph: "▒" },
    { phase: "tls", glyph: "▓" },
    { phase: "firstByte", glyph: "█" },
];
/** Where the line has room for every number, the bar may be longer too. */
const WIDE_TERMINAL = 120;
/**
 * The report for a person at a terminal: the table with a bar of each mirror's first request, phase by phase, then
 * what was fetched, notes, the reason, and in the last line the GOPROXY to use where there is one. Wraps at
 * `columns`, but not inside a word and not in that last line. No newline at its end.
 */
function renderTerminal(report, { columns, colour }) {
    const paint = (text, ...sgr) => colour ? `\u001b[${sgr.join(";")}m${text}\u001b[0m` : text;
    const wrapped = (text, ...sgr) => wrap(text, columns).map((l) => paint(l, ...sgr));
    const rows = (0,_mirror_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .mirrorRows */ .$W)(report);
    const usable = rows.filter(({ state }) => state === "chosen" || state === "ready");
    const slowestMs = Math.max(0, ...usable.map(totalMs));
    const barWidth = columns < WIDE_TERMINAL ? 20 : 32;
    const [title, ...table] = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textTable */ .ed)(rows, {
        columns,
        last: slowestMs === 0 ? null : { width: barWidth, of: (row) => phaseBar(row, barWidth / slowestMs) },
        paint: (line, row) => {
            if (row.state === "chosen")
                return paint(line, SGR.bold, SGR.green);
            if (row.state === "failed")
                return paint(line, SGR.red);
            return row.state === "open" ? paint(line, SGR.faint) : line;
        },
    });
    const [sourceTitle, ...sources] = (0,_fetch_table_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchTable */ .n)((0,_fetch_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchRows */ .s8)(report), {
        columns,
        paint: (line, row) => (row.state === "out" ? paint(line, SGR.red) : line),
    });
    const legend = PHASES.map(({ phase, glyph }) => `${glyph} ${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.phases[phase]}`).join("  ");
    const notes = report.notes.flatMap((note) => {
        const text = `${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.labels[note.level]}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .noteSentence */ .k$)(note)}`;
        return note.level === "warning" ? wrapped(text, SGR.yellow) : wrapped(text);
    });
    const goproxy = report.route.values.GOPROXY;
    return [
        ...(title === undefined ? [] : [paint(title, SGR.bold), ...table]),
        ...(slowestMs === 0 ? [] : wrapped(legend, SGR.faint)),
        "",
        ...wrapped((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .probeSentence */ .kj)(report), SGR.faint),
        ...wrapped(`${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.labels.modules}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .projectSentence */ .P8)(report)}`),
        ...wrapped(`${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.labels.sumdb}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .sumdbSentence */ .j2)(report.sumdb)}`),
        ...wrapped(`${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.labels.fetched}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchSentence */ .yb)(report)}`),
        ...(sourceTitle === undefined ? [] : [paint(sourceTitle, SGR.bold), ...sources]),
        ...notes,
        ...wrapped((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(report), SGR.bold),
        ...(report.choice.mirror === null || goproxy === "" ? [] : [recommendation(goproxy)]),
    ].join("\n");
}
/** Quoted, since a shell would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function recommendation(goproxy) {
    return `${_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .language */ .BH.recommended}: GOPROXY='${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralise */ .$0)(goproxy, 4_000).replaceAll("'", "%27")}'`;
}
function totalMs({ phasesMs }) {
    return PHASES.reduce((sum, { phase }) => sum + phasesMs[phase], 0);
}
/** Ends of phases are rounded, not their lengths, so that equal times give equal bars. */
function phaseBar({ phasesMs }, cellsPerMs) {
    let bar = "";
    let endMs = 0;
    for (const { phase, glyph } of PHASES) {
        endMs += phasesMs[phase];
        bar += glyph.repeat(Math.round(endMs * cellsPerMs) - bar.length);
    }
    return bar;
}
/** Breaks at spaces; a word that is longer than a line stays whole, to be copied. */
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(" ")) {
        const line = lines.at(-1);
        if (line !== undefined && (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(line) + 1 + (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(word) <= columns)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   ed: () => (/* binding */ textTable),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _mirror_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8210);


const GAP = "  ";
/** What goes first where the line is short. */
const DISPENSABLE = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const LONGEST_NAME = 24;
const MARKS = {
    chosen: "▸",
    ready: " ",
    failed: "✗",
    open: " ",
};
/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 */
function textTable(rows, options) {
    if (rows.length === 0)
        return [];
    const nameWidth = Math.min(LONGEST_NAME, Math.max(...rows.map((r) => widthOf(r.cells.mirror)), _sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.columns.mirror.length));
    const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
    const measured = rows.filter(hasNumbers);
    const widthOfColumn = (c) => Math.max(widthOf(_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.columns[c]), ...measured.map((r) => widthOf(r.cells[c])));
    const startWidth = 1 + 1 + rankWidth + GAP.length + nameWidth;
    const lastWidth = options.last && measured.length > 0 ? GAP.length + options.last.width : 0;
    let columns = (0,_mirror_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .filledColumns */ .kP)(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
    const needed = () => columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), startWidth + lastWidth);
    for (const group of DISPENSABLE) {
        if (needed() > options.columns)
            columns = columns.filter((c) => !group.includes(c));
    }
    const start = (mark, rank, name) => `${mark} ${rank.padStart(rankWidth)}${GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
    const numbers = (cells) => columns.map((c) => GAP + padStart(cells[c], widthOfColumn(c))).join("");
    const lines = rows.map((row) => {
        const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
        const rest = hasNumbers(row)
            ? `${numbers(row.cells)}${options.last ? GAP + options.last.of(row) : ""}`
            : GAP + row.cells.status;
        return options.paint(clip((head + rest).trimEnd(), options.columns), row);
    });
    const title = start(" ", _sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.columns.rank, _sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.columns.mirror) + numbers(_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .language */ .BH.columns);
    return [clip(title.trimEnd(), options.columns), ...lines];
}
function hasNumbers({ state, cells }) {
    return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Columns that text takes in a terminal: East Asian letters and pictures two, marks above a letter none (UAX #11, simplified). */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** At least `width` columns, the text at the left. */
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** At least `width` columns, the text at the right. */
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
/** The beginning of a text that is too wide, with "…" for the rest. */
function clip(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = "";
    for (const character of text) {
        if (widthOf(kept + character) >= width)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
