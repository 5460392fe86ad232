package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The figures of {@code reference-data} and the index that ships with the program. */
class ShippedIndexTest {

    private static final Path DATA = Path.of("reference-data");
    private static final Path INDEX = Path.of("src/main/resources/org/tradecheck/reference/shipped.index");

    static List<Observation> shippedValues() {
        ReferenceFiles files = new ReferenceFiles(false);
        List<Observation> values = files.read(DATA);
        assertThat(files.problems()).isEmpty();
        return values;
    }

    private static byte[] compiled(List<Observation> values) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexWriter.write(new MemoryStore(new Gate(values).passed()), key(), key(), out);
        return out.toByteArray();
    }

    private static byte[] key() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(DATA)) {
            for (Path file :
                    files.filter(f -> !f.toString().endsWith(".md")).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return digest.digest();
    }

    @Test
    void the_shipped_index_is_made_of_the_csv_files_as_they_are() throws Exception {
        byte[] fresh = compiled(shippedValues());
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(INDEX.getParent());
            Files.write(INDEX, fresh);
        }
        assertThat(Files.readAllBytes(INDEX))
                .as("run mvn test -Dtest=ShippedIndexTest -Dupdate=true after a change of reference-data")
                .isEqualTo(fresh);
    }

    @Test
    void the_index_answers_like_the_files() throws Exception {
        List<Observation> values = new Gate(shippedValues()).passed();
        MemoryStore memory = new MemoryStore(values);
        Index index = new Index(new Index.InMemory(compiled(shippedValues())));
        assertThat(index.pairs()).isEqualTo(memory.pairs());
        for (SeriesStore.Pair pair : memory.pairs()) {
            List<Observation> expected = memory.between(pair.reporter(), pair.partner());
            List<Observation> actual = index.between(pair.reporter(), pair.partner());
            assertThat(actual).as("%s", pair).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(actual.get(i).series()).isEqualTo(expected.get(i).series());
                assertThat(actual.get(i).period()).isEqualTo(expected.get(i).period());
                assertThat(actual.get(i).value())
                        .isEqualByComparingTo(expected.get(i).value());
                assertThat(actual.get(i).step())
                        .isEqualByComparingTo(expected.get(i).step());
                assertThat(actual.get(i).isSuspect()).isEqualTo(expected.get(i).isSuspect());
            }
        }
    }

    @Test
    void the_order_of_rows_does_not_matter() throws Exception {
        List<Observation> values = new ArrayList<>(shippedValues());
        byte[] first = compiled(values);
        Collections.shuffle(values, new Random(4));
        assertThat(compiled(values)).isEqualTo(first);
    }
}
