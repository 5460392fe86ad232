package org.tradecheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.reference.ReferenceDesk;

/** {@code tradecheck reference}: the published figures themselves. */
final class ReferenceCommand implements Command {

    private static final String ACTIONS = "list, show, lint or import";

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public String description() {
        return "Lists, shows, tests or converts published figures.";
    }

    @Override
    public String operands() {
        return "list | show REPORTER [PARTNER] [FLOW] | lint | import FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.values(
                        "DIR|CSV", "Published figures of your own, in place of the shipped ones.", "-r", "--reference"),
                Option.flag("Use the good rows of a reference file that has bad ones.", "--lenient"));
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        List<String> words = arguments.operands();
        if (words.isEmpty()) {
            throw new UsageException("no action given, expected " + ACTIONS);
        }
        String action = words.get(0);
        List<String> rest = words.subList(1, words.size());
        List<String> files = new ArrayList<>(arguments.all("--reference"));
        if (action.equals("lint") || action.equals("import")) {
            files.addAll(rest);
        }
        boolean isLenient = arguments.has("--lenient");
        ReferenceDesk desk = action.equals("import")
                ? ReferenceDesk.over(paths(files), isLenient)
                : ReferenceDesk.over(paths(files), isLenient, action.equals("lint"), streams::complain);
        List<String> lines = switch (action) {
            case "list" -> listed(desk);
            case "show" -> shown(desk, rest);
            case "lint" -> desk.lint();
            case "import" -> files.isEmpty() ? missing() : List.of(desk.tidy().stripTrailing());
            default -> throw new UsageException("unknown action " + action + ", expected " + ACTIONS);
        };
        for (String problem : desk.problems()) {
            streams.complain(problem);
        }
        for (String line : lines) {
            streams.out().write(line + "\n");
        }
        if (!desk.problems().isEmpty()) {
            return ExitCode.INCOMPLETE;
        }
        return action.equals("lint") && lines.size() > 1 ? ExitCode.FINDINGS : ExitCode.PASSED;
    }

    private static List<String> listed(ReferenceDesk desk) {
        List<String> lines = new ArrayList<>(desk.notes());
        lines.addAll(desk.list());
        return lines;
    }

    private static List<String> missing() throws UsageException {
        throw new UsageException("no file given to import");
    }

    private static List<String> shown(ReferenceDesk desk, List<String> words) throws UsageException {
        if (words.isEmpty() || words.size() > 3) {
            throw new UsageException("show takes a reporter, a partner and a flow: show KOR KAZ turnover");
        }
        boolean isFlowSecond = words.size() == 2 && ReferenceDesk.isFlow(words.get(1));
        String partner = words.size() > 1 && !isFlowSecond ? words.get(1) : "WLD";
        String flow = isFlowSecond ? words.get(1) : words.size() > 2 ? words.get(2) : "exports";
        for (String area : List.of(words.get(0), partner)) {
            if (!ReferenceDesk.isArea(area)) {
                throw new UsageException("unknown country " + area + ", expected one such as KOR or \"South Korea\"");
            }
        }
        if (!ReferenceDesk.isFlow(flow)) {
            throw new UsageException("unknown flow " + flow + ", expected one of " + ReferenceDesk.flows());
        }
        List<String> lines = desk.show(words.get(0), partner, flow);
        return lines.isEmpty() ? List.of("nothing is published on " + String.join(" ", words)) : lines;
    }

    private static List<Path> paths(List<String> files) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            try {
                Path path = Path.of(file);
                if (!Files.exists(path)) {
                    throw new UsageException(file + ": no such file or folder");
                }
                paths.add(path);
            } catch (InvalidPathException e) {
                throw new UsageException(file + ": " + Inputs.reason(e));
            }
        }
        return paths;
    }
}
