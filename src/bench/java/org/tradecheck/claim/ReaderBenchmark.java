package org.tradecheck.claim;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tradecheck.text.ArticleReader;

/** From a text to everything that it says, in texts of several lengths. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {Work.FEW_COPIES, Work.OF_SHORT_METHODS})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReaderBenchmark {

    @Param({"10", "20", "40", "80", "160", "320"})
    public int kilobytes;

    @Param({"articles", "prose"})
    public String kind = "";

    private String text = "";

    @Setup
    public void read() {
        text = Texts.of(kilobytes * 1000, kind.equals("prose"));
    }

    @Benchmark
    public Reading whole(Work work) {
        return work.of(text, t -> ClaimReader.read(new ArticleReader().read("text", "", "", t)));
    }
}
