package org.tradecheck.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tradecheck.text.Lexicon;

/** The lexicon of cues, {@code cues.tsv}: a phrase, a tab, its {@link Cue}. */
final class Cues {

    private Cues() {}

    static Lexicon<Cue> load() {
        Lexicon.Builder<Cue> builder = new Lexicon.Builder<>();
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    builder.add(line.substring(0, tab), Cue.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build();
    }
}
