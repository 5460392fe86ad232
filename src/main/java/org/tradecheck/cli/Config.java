package org.tradecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Settings from {@code .tradecheck.yaml}. A stranger's file may choose checks, severities and data below its own folder;
 * it never names commands, addresses or files to write, and raises no limit.
 */
final class Config {

    static final List<Option> OPTIONS = List.of(
            Option.value(
                    "FILE", "Settings; default: .tradecheck.yaml here or above, up to the repository.", "--config"),
            Option.flag("Read no settings from files.", "--no-config"));

    static final String FILE_NAME = ".tradecheck.yaml";

    /** Largest file that is read. */
    private static final int LARGEST = 1_000_000;

    private static final Set<String> WORDS = Set.of("fail-on", "as-of", "encoding", "input-format", "color", "width");
    private static final Set<String> LISTS = Set.of("select", "ignore");
    private static final Set<String> FLAGS = Set.of("no-reference", "require-reference", "lenient", "quiet");
    private static final String KEYS = "as-of, baseline, color, encoding, fail-on, ignore, input-format, lenient, "
            + "no-reference, quiet, reference, require-reference, select, severity, width";

    private Config() {}

    /** The arguments, with settings from files for whatever they leave open. */
    static Arguments complete(Arguments given, List<Option> options) throws UsageException {
        return complete(given, options, new ArrayList<>());
    }

    /** As {@link #complete(Arguments, List)}; the files that were read are added to {@code files}. */
    static Arguments complete(Arguments given, List<Option> options, List<String> files) throws UsageException {
        Map<String, List<String>> values = new HashMap<>(given.values());
        environment(values, options);
        if (given.has("--no-config")) {
            if (given.has("--config")) {
                throw new UsageException("--config and --no-config contradict each other; leave one out");
            }
            return new Arguments(values, given.operands());
        }
        if (values.containsKey("--config")) {
            add(values, Path.of(values.get("--config").get(0)));
            files.add(values.get("--config").get(0));
        } else {
            Optional<Path> project = project(Path.of("").toAbsolutePath());
            if (project.isPresent()) {
                add(values, project.get());
                files.add(Path.of("").toAbsolutePath().relativize(project.get()).toString());
            }
            Optional<Path> user = user();
            if (user.isPresent()) {
                add(values, user.get());
                files.add(user.get().toString());
            }
        }
        return new Arguments(values, given.operands());
    }

    /** TRADECHECK_FAIL_ON stands for --fail-on, and so for every option with a value. */
    private static void environment(Map<String, List<String>> values, List<Option> options) {
        for (Option option : options) {
            String name = "TRADECHECK_"
                    + option.key().substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
            String value = option.hasValue() ? System.getenv(name) : null;
            boolean isContradicted = option.key().equals("--reference") && values.containsKey("--no-reference");
            if (value != null && !value.isEmpty() && !isContradicted) {
                values.putIfAbsent(option.key(), List.of(value));
            }
        }
    }

    /** The file in this folder or the nearest above it, up to the root of the repository. */
    static Optional<Path> project(Path folder) {
        Path at = folder;
        while (at != null) {
            Path file = at.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (Files.exists(at.resolve(".git"))) {
                return Optional.empty();
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    private static Optional<Path> user() {
        String home = System.getenv("XDG_CONFIG_HOME");
        String parent = home == null || home.isEmpty() ? System.getProperty("user.home", "") + "/.config" : home;
        Path file = Path.of(parent, "tradecheck", "config.yaml");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static void add(Map<String, List<String>> values, Path file) throws UsageException {
        Object root = read(file);
        if (!(root instanceof Map<?, ?> settings)) {
            throw new UsageException(file + ": expected lines such as \"fail-on: warning\"");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseThrow();
        for (Map.Entry<?, ?> entry : settings.entrySet()) {
            String key = String.valueOf(entry.getKey());
            List<String> setting = setting(file, folder, key, entry.getValue());
            boolean isContradicted = (key.equals("reference") && values.containsKey("--no-reference"))
                    || (key.equals("no-reference") && values.containsKey("--reference"));
            if (!setting.isEmpty() && !isContradicted) {
                values.putIfAbsent("--" + key, setting);
            }
        }
        Path data = folder.resolve("reference-data");
        if (!values.containsKey("--reference") && !values.containsKey("--no-reference") && Files.isDirectory(data)) {
            values.put("--reference", List.of(data.toString()));
        }
    }

    private static Object read(Path file) throws UsageException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UsageException(file + ": is longer than " + LARGEST + " bytes and was not read");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.toString())
                    .setMaxAliasesForCollections(10)
                    .setAllowDuplicateKeys(false)
                    .build();
            Object root = new Load(settings).loadFromString(text);
            return root == null ? Map.of() : root;
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(m -> ":" + (m.getLine() + 1)).orElse("");
            throw new UsageException(file + line + ": is not YAML: " + e.getProblem());
        } catch (YamlEngineException | IOException | InvalidPathException e) {
            throw new UsageException(file + ": " + Inputs.reason(e));
        }
    }

    private static List<String> setting(Path file, Path folder, String key, Object value) throws UsageException {
        if (WORDS.contains(key)) {
            return List.of(word(file, key, value));
        } else if (LISTS.contains(key)) {
            return words(file, key, value);
        } else if (FLAGS.contains(key)) {
            if (!(value instanceof Boolean isOn)) {
                throw new UsageException(file + ": " + key + ": expected true or false");
            }
            return isOn ? List.of("") : List.of();
        } else if (key.equals("reference") || key.equals("baseline")) {
            List<String> paths = new ArrayList<>();
            for (String path : words(file, key, value)) {
                paths.add(below(file, folder, key, path));
            }
            return paths;
        } else if (key.equals("severity") && value instanceof Map<?, ?> levels) {
            List<String> all = new ArrayList<>();
            for (Map.Entry<?, ?> level : levels.entrySet()) {
                all.add(level.getKey() + "=" + word(file, key, level.getValue()));
            }
            return all;
        }
        throw new UsageException(file + ": unknown setting \"" + key + "\"; there are " + KEYS);
    }

    /** Data lies below the folder of the settings, also behind symbolic links. */
    private static String below(Path file, Path folder, String key, String path) throws UsageException {
        try {
            Path target = folder.resolve(path).normalize();
            boolean isBelow = target.startsWith(folder)
                    && (!Files.exists(target) || target.toRealPath().startsWith(folder.toRealPath()));
            if (!isBelow) {
                throw new UsageException(file + ": " + key + ": " + path + " is not below the folder of the settings; "
                        + "give it on the command line");
            }
            return target.toString();
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(file + ": " + key + ": " + path + ": " + Inputs.reason(e));
        }
    }

    private static List<String> words(Path file, String key, Object value) throws UsageException {
        List<String> words = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                words.add(word(file, key, item));
            }
        } else {
            words.add(word(file, key, value));
        }
        return words;
    }

    private static String word(Path file, String key, Object value) throws UsageException {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw new UsageException(file + ": " + key + ": expected a word");
    }
}
