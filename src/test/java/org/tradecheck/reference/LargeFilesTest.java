package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
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
        for (int i = 0; i < 20; i++) {
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

    @Test
    void a_file_that_was_only_copied_keeps_its_index() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> expected = answers(told, new ReferenceFiles(false));
        Files.setLastModifiedTime(table, FileTime.fromMillis(1_000_000));
        assertThat(answers(told, new ReferenceFiles(false))).isEqualTo(expected);
        assertThat(told).as("indexed once").hasSize(1);
        Files.setLastModifiedTime(table, FileTime.fromMillis(2_000_000));
        Files.writeString(
                folder.resolve("datapackage.json"), "{\"resources\":[{\"path\":\"large.csv\",\"title\":\"Other\"}]}");
        assertThat(answers(told, new ReferenceFiles(false))).isEqualTo(expected);
        assertThat(told).as("another description reads the file anew").hasSize(2);
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_not_used() throws IOException {
        ReferenceFiles files = new ReferenceFiles(false);
        SeriesStore store = files.store(List.of(folder), line -> append(table));
        assertThat(answers(store)).isEmpty();
        assertThat(files.problems())
                .extracting(Problem::message)
                .containsOnly("it changed while it was read, expected it to stay as it is");
        assertThat(index).doesNotExist();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "KAZ,KOR,exports,,goods,2017,2.2,USD,1000000000,many\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_change_that_the_looks_of_a_file_hide_is_found_by_the_lint() throws IOException {
        FileTime time = Files.getLastModifiedTime(table);
        answers(new ArrayList<>(), new ReferenceFiles(false));
        byte[] bytes = Files.readAllBytes(table);
        int at = bytes.length / 63 * 5 + 6_000;
        bytes[at] = (byte) (bytes[at] == '1' ? '2' : '1');
        Files.write(table, bytes);
        Files.setLastModifiedTime(table, time);
        List<String> told = new ArrayList<>();
        ReferenceDesk.over(List.of(table), false, true, told::add).lint();
        assertThat(told)
                .containsExactly(
                        index + ": it was made of another content; it is made anew",
                        "indexing " + table + ", " + (bytes.length >> 20) + " MB; this is done once");
        told.clear();
        ReferenceDesk.over(List.of(table), false, true, told::add).lint();
        assertThat(told).isEmpty();
    }

    private static String baci(String header, String... rows) {
        StringBuilder text = new StringBuilder(header + "\n");
        for (int chapter = 1; chapter <= 97; chapter++) {
            text.append("2018,398,410,")
                    .append(String.format(java.util.Locale.ROOT, "%02d0110", chapter))
                    .append(",2.5,1\n");
        }
        for (String row : rows) {
            text.append(row).append('\n');
        }
        return text.toString();
    }

    private List<String> scanned(String text) throws IOException {
        Path file = folder.resolve("baci.csv");
        Files.writeString(file, text);
        List<Observation> values = new ArrayList<>();
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        if (!BaciScan.read(file, Description.none("baci.csv"), seen::write, values::add)) {
            assertThat(values).isEmpty();
            return List.of("not read");
        }
        assertThat(seen.toString(StandardCharsets.UTF_8)).as("what is hashed").isEqualTo(text);
        return printed(values);
    }

    private static List<String> printed(List<Observation> values) {
        return values.stream()
                .filter(o -> o.series().isAllProducts())
                .map(o -> o.series() + " " + o.period() + " " + o.value().toPlainString() + " "
                        + o.step().toPlainString())
                .sorted()
                .toList();
    }

    @Test
    void the_quick_reading_of_baci_finds_what_the_general_one_finds() throws IOException {
        List<String> texts = List.of(
                baci("t,i,j,k,v,q"),
                baci("t,i,j,k,v").replace(",2.5,1", ",2.5"),
                baci("\uFEFFt,i,j,k,v,q", "2018,398,410,270900,  112.734 ,NA", "2018,398,842,270900,7,NA"),
                baci(
                        "t,i,j,k,v,q",
                        "2018,398,842,270900,1.25,1",
                        "2018,398,840,270900,2.5,1",
                        "2018,9999,410,270900,9,1"),
                baci("t,i,j,k,v,q", "2019,410,398,270900,NA,NA", "", "2019,410,398,10121,0.001,1")
                        .replace("\n", "\r\n"),
                "t,i,j,k,v,q\n2018,398,410,270900,1,1\n");
        for (String text : texts) {
            List<String> quick = scanned(text);
            assertThat(quick).isEqualTo(printed(new ReferenceFiles(false).read(folder.resolve("baci.csv"))));
        }
        assertThat(scanned(texts.get(3))).anyMatch(l -> l.contains("partner=USA") && l.endsWith(" 3750 10"));
    }

    @Test
    void the_quick_reading_of_baci_leaves_everything_odd_to_the_general_one() throws IOException {
        for (String row : List.of(
                "2018,398,410,270900,1e3,1",
                "2018,398,410,270900,-1,1",
                "2018,398,410,270900,\"1\",1",
                "2018,398,410,270900,1 1,1",
                "2018,398,410,270900,1.2.3,1",
                "2018,398,410,270900,N,1",
                "2018,398,410,2709,1,1",
                "18,398,410,270900,1,1",
                "2018,398,410,270900,1",
                "2018,398,410,270900,1,1,1",
                "2018,398,410,270900,1234567890123456,1",
                "2018,398,410,270900,1\r,1")) {
            assertThat(scanned(baci("t,i,j,k,v,q", row))).as(row).containsExactly("not read");
        }
        assertThat(scanned("t,i,j,k,v")).containsExactly("not read");
        assertThat(scanned("")).containsExactly("not read");
    }
}
