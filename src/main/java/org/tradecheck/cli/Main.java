package org.tradecheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The command line. */
public final class Main {

    /** The launcher tells our codes from those of a Java that could not start: they are higher by this. */
    private static final int LAUNCHED = 10;

    private Main() {}

    public static void main(String[] args) {
        int code = run(
                args, System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        Runtime.getRuntime().halt(System.getProperty("tradecheck.launched") == null ? code : code + LAUNCHED);
    }

    /**
     * Runs one command.
     *
     * @return 0 no finding at or above the threshold, 1 findings, 2 not everything could be checked or written, 3 a
     *     fault of this program
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Streams streams = new Streams(in, new Output(out), new Output(err));
        int code;
        try {
            code = dispatch(args, streams);
        } catch (UsageException e) {
            streams.complain(e.sentence());
            code = ExitCode.INCOMPLETE;
        } catch (Throwable e) {
            streams.complain(BugReport.of(e));
            code = ExitCode.BUG;
        }
        streams.out().flush();
        if (!streams.out().failure().isEmpty()) {
            streams.complain(
                    "could not write to standard output: " + streams.out().failure());
        }
        streams.err().flush();
        return streams.out().isBroken() ? Math.max(code, ExitCode.INCOMPLETE) : code;
    }

    private static int dispatch(String[] args, Streams streams) throws UsageException {
        String first = args.length == 0 ? "" : args[0];
        switch (first) {
            case "":
                throw new UsageException("no file given; `tradecheck --help` shows how it is called");
            case "-h", "--help", "help":
                return Help.print(streams);
            case "--version":
                return Help.version(streams);
            default:
                Optional<Command> named = command(first);
                List<String> all = List.of(args);
                return named.isPresent()
                        ? run(named.get(), all.subList(1, all.size()), streams)
                        : run(ArticlesCommand.check(), all, streams);
        }
    }

    /** Every command, in the order of the usage text. */
    static List<Command> commands() {
        return List.of(
                ArticlesCommand.check(),
                ArticlesCommand.claims(),
                new TextCommand(),
                new ExplainCommand(),
                new ChecksCommand(),
                new BaselineCommand(),
                new ReferenceCommand(),
                new CompletionCommand());
    }

    private static Optional<Command> command(String name) {
        for (Command command : commands()) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private static int run(Command command, List<String> args, Streams streams) throws UsageException {
        Optional<Arguments> plain = Arguments.plain(command.options(), args);
        Arguments arguments = plain.isPresent() ? plain.get() : Usage.parse(command, args);
        if (arguments.has("--help")) {
            streams.out().write(Usage.text(command));
            return ExitCode.PASSED;
        }
        return command.run(arguments, streams);
    }
}
