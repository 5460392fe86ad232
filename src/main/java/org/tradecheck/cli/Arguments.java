package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a command, parsed. The plain forms are read here, because Picocli costs as much as the whole check;
 * whatever is odd goes to {@link Usage}, which knows all forms and words the complaint.
 *
 * @param values the values of each option by its {@link Option#key()}; an option without value has an empty string
 * @param operands what is no option, in order
 */
record Arguments(Map<String, List<String>> values, List<String> operands) {

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of an option that is given at most once. */
    String value(String key, String fallback) {
        List<String> given = values.getOrDefault(key, List.of());
        return given.isEmpty() ? fallback : given.get(0);
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The arguments, or empty if something in them is not plain. */
    static Optional<Arguments> plain(List<Option> options, List<String> args) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--")) {
                operands.addAll(args.subList(i + 1, args.size()));
                break;
            }
            if (arg.length() < 2 || arg.charAt(0) != '-') {
                operands.add(arg);
                continue;
            }
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            String name = equals < 0 ? arg : arg.substring(0, equals);
            Optional<Option> found = find(options, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Option option = found.get();
            String value = equals < 0 ? "" : arg.substring(equals + 1);
            if (option.hasValue() && equals < 0) {
                if (++i == args.size() || isOption(args.get(i))) {
                    return Optional.empty();
                }
                value = args.get(i);
            }
            List<String> given = values.computeIfAbsent(option.key(), k -> new ArrayList<>(1));
            given.add(value);
            if ((!option.hasValue() && equals >= 0) || (given.size() > 1 && !option.isRepeatable())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Arguments(values, List.copyOf(operands)));
    }

    private static boolean isOption(String arg) {
        return arg.length() > 1 && arg.charAt(0) == '-';
    }

    private static Optional<Option> find(List<Option> options, String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
