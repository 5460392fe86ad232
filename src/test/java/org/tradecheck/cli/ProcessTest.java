package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program among pipes, devices and signals. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ProcessTest {

    private static final String BAD = "Exports of Utopia rose 4.0% to $3.92 billion in 2024 from $3.00 billion.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void article() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), BAD, StandardCharsets.UTF_8);
    }

    /** What a shell does; {@code $TC} is the program. */
    private Run sh(String script) throws Exception {
        Process process = start(script);
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment()
                .put(
                        "TC",
                        java + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC org.tradecheck.cli.Main --no-config"
                                + " --no-reference");
        return builder.start();
    }

    @Test
    void a_fifo_is_read_like_a_file() throws Exception {
        Run run = sh("mkfifo pipe && (cat bad.txt > pipe &) && $TC pipe");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("pipe:1:");
    }

    @Test
    void a_full_device_is_told_with_exit_code_2() throws Exception {
        Run run = sh("$TC bad.txt > /dev/full");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("could not write to standard output").doesNotContain("Exception");
        Run file = sh("$TC -f json=/dev/full bad.txt");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("could not write /dev/full");
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @Test
    void a_device_is_written_to_and_not_replaced_and_a_link_stays_a_link() throws Exception {
        assertThat(sh("$TC -f json=/dev/null bad.txt").code()).isEqualTo(1);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        sh("echo old > real.json && ln -s real.json link.json && $TC -f json=link.json bad.txt");
        assertThat(Files.isSymbolicLink(folder.resolve("link.json"))).isTrue();
        assertThat(Files.readString(folder.resolve("real.json"))).startsWith("{");
    }

    @Test
    void a_reader_that_leaves_early_gets_no_stack_trace() throws Exception {
        Run run = sh("i=0; while [ $i -lt 400 ]; do printf '{\"id\": %s, \"text\": \"Exports were $3.1 billion.\"}\\n'"
                + " $i; i=$((i+1)); done > many.jsonl; $TC --input-format jsonl -f jsonl many.jsonl | head -n 1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_signal_ends_the_run_with_its_own_code_and_leaves_no_part_of_a_file() throws Exception {
        for (List<String> signal : List.of(List.of("INT", "130"), List.of("TERM", "143"))) {
            // A shell lets what it starts with "&" ignore SIGINT, and that is inherited down to the program.
            Process process = start("mkfifo p" + signal.get(0) + "; env --default-signal=INT true 2>/dev/null"
                    + " && R='env --default-signal=INT'; exec $R $TC -f json=report.json p" + signal.get(0));
            try (OutputStream open = open(folder.resolve("p" + signal.get(0)))) {
                open.write('x');
                open.flush();
                waitForPart();
                new ProcessBuilder("kill", "-" + signal.get(0), String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(process.exitValue()).as(signal.get(0)).isEqualTo(Integer.parseInt(signal.get(1)));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(f -> f.getFileName().toString()))
                        .as(signal.get(0))
                        .noneMatch(n -> n.endsWith(".part") || n.equals("report.json"));
            }
        }
    }

    /** The writing end of a pipe; waits until the program opens the other end. */
    private static OutputStream open(Path pipe) throws Exception {
        while (!Files.exists(pipe)) {
            Thread.sleep(20);
        }
        return Files.newOutputStream(pipe);
    }

    private void waitForPart() throws Exception {
        for (int i = 0; i < 500; i++) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(f -> f.getFileName().toString().endsWith(".part"))) {
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no report was begun within ten seconds");
    }
}
