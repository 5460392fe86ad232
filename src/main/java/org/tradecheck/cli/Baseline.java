package org.tradecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;

/**
 * Findings that somebody looked at and accepted. They are suppressed, and counted.
 *
 * @param accepted article and fingerprint of each
 */
record Baseline(Set<String> accepted) {

    static final String SCHEMA = "tradecheck/baseline/1";

    /** The baseline in a file; nothing for an empty name. */
    static Baseline of(String file) throws UsageException {
        Set<String> accepted = new HashSet<>();
        if (file.isEmpty()) {
            return new Baseline(accepted);
        }
        try {
            Json json = JsonReader.read(Files.readString(Path.of(file), StandardCharsets.UTF_8));
            if (!json.text("schema").orElse("").equals(SCHEMA)) {
                throw new UsageException(file + ": is no baseline; `tradecheck baseline` makes one");
            }
            for (Json finding : json.list("findings")) {
                accepted.add(key(
                        finding.text("path").orElse(""),
                        finding.text("id").orElse(""),
                        finding.text("fingerprint").orElse("")));
            }
        } catch (JsonReader.BadJson e) {
            throw new UsageException(file + ":" + e.line() + ": is not JSON; `tradecheck baseline` makes a baseline");
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(file + ": " + Inputs.reason(e));
        }
        return new Baseline(accepted);
    }

    boolean accepts(String path, String id, String fingerprint) {
        return accepted.contains(key(path, id, fingerprint));
    }

    private static String key(String path, String id, String fingerprint) {
        return path + '\n' + id + '\n' + fingerprint;
    }
}
