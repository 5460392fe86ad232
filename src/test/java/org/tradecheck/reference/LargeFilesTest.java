package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files above the size that is read at each run. */
class LargeFilesTest {

    private static final int ROWS = 280_000;

    @TempDir
    Path folder = Path.of("");

    private Path table = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void aLargeFile() throws IOException {
        table = folder.resolve("large.csv");
        index = folder.resolve("large.csv.index");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("reporter,partner,flow,product,coverage,period,value,unit,multiplier,source\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("KAZ,KOR,exports," + (270_000 + i % 700) + ",goods," + (1900 + i / 700 % 100)
                        + ",12345.678901,USD,1000,many\n");
            }
            out.write("KAZ,KOR,exports,,goods,2018,2.5,USD,1000000000,many\n");
            out.write("KAZ,KOR,exports,crude oil,goods,2018,1.5,USD,1000000000,many\n");
        }
        assertThat(Files.size(table)).isGreaterThan(16L << 20);
    }

    private static List<String> answers(SeriesStore store) {
        return store.between("KAZ", "KOR").stream()
                .map(o -> o.series().product() + " " + o.period().print() + " "
                        + o.value().toPlainString())
                .toList();
    }

    private List<String> answers(List<String> told, ReferenceFiles files) {
        return answers(files.store(List.of(folder), told::add));
    }

    @Test
    void a_large_file_is_indexed_once_without_the_products_that_no_article_names() {
        List<String> told = new ArrayList<>();
        ReferenceFiles first = new ReferenceFiles(false);
        assertThat(answers(told, first)).containsExactly(" 2018 2500000000", "crude oil 2018 1500000000");
        assertThat(first.problems()).isEmpty();
        assertThat(told).hasSize(1).first().asString().endsWith("this is done once");
        assertThat(index).exists();
        ReferenceFiles second = new ReferenceFiles(false);
        assertThat(answers(told, second)).containsExactly(" 2018 2500000000", "crude oil 2018 1500000000");
        assertThat(told).hasSize(1);
        assertThat(second.notes()).anyMatch(n -> n.endsWith("by its index"));
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        List<String> expected = answers(new ArrayList<>(), new ReferenceFiles(false));
        byte[] good = Files.readAllBytes(index);
        for (int at = 0; at < good.length; at += Math.max(1, good.length / 12)) {
            byte[] bad = good.clone();
            bad[at] ^= 0x55;
            Files.write(index, bad);
            assertThat(answers(new ArrayList<>(), new ReferenceFiles(false)))
                    .as("byte %s", at)
                    .isEqualTo(expected);
        }
        Files.write(index, new byte[10]);
        assertThat(answers(new ArrayList<>(), new ReferenceFiles(false))).isEqualTo(expected);
    }

    @Test
    void a_changed_file_gets_a_new_index() throws IOException {
        answers(new ArrayList<>(), new ReferenceFiles(false));
        Files.writeString(table, Files.readString(table).replace(",2.5,USD", ",2.9,USD"));
        assertThat(answers(new ArrayList<>(), new ReferenceFiles(false))).contains(" 2018 2900000000");
    }

    @Test
    void a_file_with_a_bad_row_is_not_indexed() throws IOException {
        Files.writeString(table, Files.readString(table) + "KAZ,KOR,exports,,goods,2018,x,USD,1,many\n");
        ReferenceFiles files = new ReferenceFiles(false);
        assertThat(answers(new ArrayList<>(), files)).isEmpty();
        assertThat(files.problems()).hasSize(1);
        assertThat(files.problems().get(0).line()).isEqualTo(ROWS + 4);
        assertThat(index).doesNotExist();
    }

    @Test
    void many_runs_at_once_find_the_same() throws Exception {
        List<Callable<List<String>>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(() -> answers(new ArrayList<>(), new ReferenceFiles(false)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            for (Future<List<String>> run : threads.invokeAll(runs)) {
                assertThat(run.get()).containsExactly(" 2018 2500000000", "crude oil 2018 1500000000");
            }
        } finally {
            threads.shutdown();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(table, index);
        }
    }
}
