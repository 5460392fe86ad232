package org.tradecheck.cli;

import java.util.List;

/** {@code tradecheck completion}: a script with which a shell completes commands and options. */
final class CompletionCommand implements Command {

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String description() {
        return "Prints a completion script for bash, zsh or fish.";
    }

    @Override
    public String operands() {
        return "SHELL";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        String shell = arguments.operands().size() == 1 ? arguments.operands().get(0) : "";
        switch (shell) {
            case "bash" -> streams.out().write(bash());
            case "zsh" -> streams.out().write("autoload -U +X bashcompinit && bashcompinit\n" + bash());
            case "fish" -> streams.out().write(fish());
            default -> throw new UsageException("which shell? there are bash, zsh and fish");
        }
        return ExitCode.PASSED;
    }

    private static String bash() {
        StringBuilder out = new StringBuilder("_tradecheck() {\n    local words=''\n    case ${COMP_WORDS[1]} in\n");
        for (Command command : Main.commands()) {
            out.append("    ").append(command.name()).append(") words='");
            names(command, out);
            out.append("' ;;\n");
        }
        out.append("    *) words='");
        names(ArticlesCommand.check(), out);
        out.append("' ;;\n    esac\n    [ \"$COMP_CWORD\" = 1 ] && words=\"");
        Main.commands().forEach(c -> out.append(c.name()).append(' '));
        out.append("$words\"\n    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n");
        return out.append("complete -o default -F _tradecheck tradecheck\n").toString();
    }

    private static void names(Command command, StringBuilder out) {
        for (Option option : command.options()) {
            out.append(option.key()).append(' ');
        }
        out.append("--help");
    }

    private static String fish() {
        StringBuilder out = new StringBuilder();
        for (Command command : Main.commands()) {
            out.append("complete -c tradecheck -n __fish_use_subcommand -a ")
                    .append(command.name())
                    .append(" -d '")
                    .append(command.description().replace("'", "\\'"))
                    .append("'\n");
            for (Option option : command.options()) {
                out.append("complete -c tradecheck -n '__fish_seen_subcommand_from ")
                        .append(command.name())
                        .append("' -l ")
                        .append(option.key().substring(2))
                        .append(option.hasValue() ? " -r" : "")
                        .append(" -d '")
                        .append(option.description().replace("'", "\\'"))
                        .append("'\n");
            }
        }
        return out.toString();
    }
}
