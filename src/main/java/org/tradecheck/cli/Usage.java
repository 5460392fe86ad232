package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Usage texts, and arguments in any of the customary forms. */
final class Usage {

    private Usage() {}

    /** The command as Picocli sees it. */
    static CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create().name("tradecheck " + command.name());
        spec.usageMessage().description(command.description()).width(80);
        for (Option option : command.options()) {
            OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]))
                    .description(option.description().replace("%", "%%"));
            if (!option.hasValue()) {
                builder.type(boolean.class);
            } else if (option.isRepeatable()) {
                builder.type(List.class).auxiliaryTypes(String.class).paramLabel(option.label());
            } else {
                builder.type(String.class).paramLabel(option.label());
            }
            spec.addOption(builder.build());
        }
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this text.")
                .build());
        return spec;
    }

    static String text(Command command) {
        CommandSpec spec = spec(command);
        spec.usageMessage().customSynopsis("tradecheck " + command.name() + " [OPTIONS] " + command.operands());
        return new CommandLine(spec).getUsageMessage(Ansi.OFF);
    }

    /** Parses arguments that are not plain, or says what is wrong with them. */
    static Arguments parse(Command command, List<String> args) throws UsageException {
        CommandSpec spec = spec(command);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        CommandLine line = new CommandLine(spec);
        line.setExpandAtFiles(false);
        try {
            ParseResult parsed = line.parseArgs(args.toArray(new String[0]));
            Map<String, List<String>> values = new HashMap<>();
            for (Option option : command.options()) {
                if (parsed.hasMatchedOption(option.key())) {
                    values.put(option.key(), values(parsed, option));
                }
            }
            if (parsed.hasMatchedOption("--help")) {
                values.put("--help", List.of(""));
            }
            List<String> operands = parsed.matchedPositionalValue(0, new ArrayList<String>());
            if (command.operands().isEmpty() && !operands.isEmpty()) {
                throw new UsageException("unexpected " + operands.get(0));
            }
            return new Arguments(values, operands);
        } catch (ParameterException e) {
            String message = e.getMessage() == null ? "wrong arguments" : e.getMessage();
            throw new UsageException(message + "; `tradecheck " + command.name() + " --help` shows the options");
        }
    }

    private static List<String> values(ParseResult parsed, Option option) {
        if (!option.hasValue()) {
            return List.of("");
        }
        return option.isRepeatable()
                ? parsed.matchedOptionValue(option.key(), List.of())
                : List.of(parsed.matchedOptionValue(option.key(), ""));
    }
}
