package org.tradecheck.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradecheck.check.Severity;
import org.tradecheck.report.Detail;
import org.tradecheck.series.Period;

/**
 * What the user asked for.
 *
 * @param targets formats and where they go
 * @param failOn the severity from which on findings make the run fail; empty for never
 * @param asOf the date of the articles, empty if not given
 * @param encoding of the input, if given
 * @param maxBytes of one article
 * @param jobs articles at a time
 * @param detail how much is told besides the findings
 * @param isProgressShown whether a long run says how far it is, where somebody can see it
 */
record Options(
        List<Target> targets,
        Optional<Severity> failOn,
        String asOf,
        Optional<Charset> encoding,
        InputFormat format,
        String stdinFilename,
        boolean isRecursive,
        int maxBytes,
        int jobs,
        int width,
        Color color,
        boolean isQuiet,
        Detail detail,
        boolean isSelfTest,
        boolean isProgressShown) {

    private static final int DEFAULT_MAX_BYTES = 5_000_000;
    private static final int LARGEST_MAX_BYTES = 500_000_000;
    private static final int DEFAULT_WIDTH = 80;

    /**
     * A format and where it goes.
     *
     * @param file empty for standard output
     */
    record Target(String format, String file) {}

    /** When colour is used. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The options about the input. */
    static final List<Option> INPUT = List.of(
            Option.value("NAME", "The encoding of the input. Default: by byte order mark, else UTF-8.", "--encoding"),
            Option.value("NAME", "What the input is: " + InputFormat.words() + ".", "--input-format"),
            Option.value("NAME", "How reports name the article on standard input.", "--stdin-filename"),
            Option.value("DATE", "The date of the articles: YYYY, YYYY-MM or YYYY-MM-DD.", "--as-of"),
            Option.value("N", "Longest article in bytes. Default: " + DEFAULT_MAX_BYTES + ".", "--max-bytes"),
            Option.flag("Check the articles in folders.", "-R", "--recursive"));

    /** The options about how a run works and looks. */
    static final List<Option> RUN = List.of(
            Option.value("N", "Articles to work on at a time. Default: one per processor.", "--jobs"),
            Option.value("N", "Columns of the report. Default: " + DEFAULT_WIDTH + ".", "--width"),
            Option.flag("Errors and warnings only: no notes, no counts.", "-q", "--quiet"),
            Option.value("WHEN", "Colour: auto, always or never.", "--color"),
            Option.flag(
                    "Count the articles of a run of more than two seconds on standard error, if that is a screen.",
                    "--progress"));

    static final Option SELF_TEST = Option.flag(
            "Spoil each figure of the article in turn and say which slips would be noticed.", "--self-test");

    /** The options about how much is told. */
    static final List<Option> DETAIL = List.of(
            Option.flag("Also tell which relations held, with their sums, and which settings hold.", "-v", "--verbose"),
            Option.flag(
                    "Also tell what was read of each claim, how well it is known, what its digits commit it to, and what "
                            + "the other figures leave it.",
                    "-vv",
                    "--explain-all"));

    static final Option COMPARE_WITH = Option.value(
            "OLD",
            "The previous version of the article: say which findings and figures are different.",
            "--compare-with");

    static final Option FAIL_ON = Option.value(
            "LEVEL",
            "Findings from which on the exit code is 1: error (default), warning, note or never.",
            "--fail-on");

    static Option format(List<String> formats) {
        return Option.values(
                "NAME[=FILE]",
                "Format of the report: " + String.join(", ", formats)
                        + "; with =FILE it goes there. May be given several times.",
                "-f",
                "--format");
    }

    /** Reads the options. */
    static Options of(Arguments given, List<String> formats) throws UsageException {
        return new Options(
                targets(given, formats),
                failOn(given),
                asOf(given),
                encoding(given),
                format(given),
                given.value("--stdin-filename", ""),
                given.has("--recursive"),
                number(given, "--max-bytes", DEFAULT_MAX_BYTES, 1, LARGEST_MAX_BYTES),
                number(given, "--jobs", Runtime.getRuntime().availableProcessors(), 1, 1024),
                number(given, "--width", DEFAULT_WIDTH, 40, 1000),
                color(given),
                given.has("--quiet"),
                given.has("--explain-all")
                        ? Detail.EVERYTHING
                        : given.has("--verbose") ? Detail.RELATIONS : Detail.FINDINGS,
                given.has("--self-test"),
                given.has("--progress"));
    }

    private static List<Target> targets(Arguments given, List<String> formats) throws UsageException {
        List<String> asked = given.has("--format") ? given.all("--format") : List.of("text");
        List<Target> targets = new ArrayList<>();
        for (String value : asked) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            String file = equals < 0 ? "" : value.substring(equals + 1);
            if (!formats.contains(name)) {
                throw new UsageException(
                        "--format " + value + ": no such format; there are " + String.join(", ", formats));
            }
            if (equals >= 0 && file.isEmpty()) {
                throw new UsageException("--format " + value + ": the file is missing");
            }
            for (Target other : targets) {
                if (other.file().equals(file)) {
                    throw new UsageException(
                            "--format " + value + ": two formats cannot go to one place; write " + name + "=FILE");
                }
            }
            targets.add(new Target(name, file));
        }
        return List.copyOf(targets);
    }

    private static Optional<Severity> failOn(Arguments given) throws UsageException {
        String word = given.value("--fail-on", "error");
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "note" -> Optional.of(Severity.NOTE);
            case "never" -> Optional.empty();
            default -> throw new UsageException("--fail-on " + word + ": there are error, warning, note and never");
        };
    }

    private static String asOf(Arguments given) throws UsageException {
        String date = given.value("--as-of", "");
        if (!date.isEmpty() && Period.parse(date).isEmpty()) {
            throw new UsageException("--as-of " + date + ": expected a date as 2024, 2024-03 or 2024-03-31");
        }
        return date;
    }

    private static Optional<Charset> encoding(Arguments given) throws UsageException {
        String name = given.value("--encoding", "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException("--encoding " + name + ": no such encoding; try windows-1252 or UTF-16");
        }
    }

    private static InputFormat format(Arguments given) throws UsageException {
        String word = given.value("--input-format", "auto");
        for (InputFormat format : InputFormat.values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new UsageException("--input-format " + word + ": there are " + InputFormat.words());
    }

    private static Color color(Arguments given) throws UsageException {
        String word = given.value("--color", "auto");
        for (Color color : Color.values()) {
            if (color.name().toLowerCase(Locale.ROOT).equals(word)) {
                return color;
            }
        }
        throw new UsageException("--color " + word + ": there are auto, always and never");
    }

    private static int number(Arguments given, String option, int fallback, int least, int most) throws UsageException {
        String digits = given.value(option, "");
        if (digits.isEmpty()) {
            return fallback;
        }
        boolean isNumber = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = isNumber ? Integer.parseInt(digits) : -1;
        if (value < least || value > most) {
            throw new UsageException(option + " " + digits + ": expected a number from " + least + " to " + most);
        }
        return value;
    }
}
