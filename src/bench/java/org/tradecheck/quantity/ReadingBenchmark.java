package org.tradecheck.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.tradecheck.text.SentenceSplitter;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/**
 * The first two stages of reading, on the seed article repeated. The counter {@code characters} over a second is the
 * throughput; with twice the text it stays the same, because reading is linear.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

    @Param({"4", "8"})
    public int copies;

    private String text = "";
    private List<List<Token>> sentences = List.of();

    /** How much text was read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {

        public long characters;
    }

    @Setup
    public void read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < copies; i++) {
            all.append(Files.readString(Path.of("seeds/kazakhstan-korea-interview.txt")))
                    .append('\n');
        }
        text = all.toString();
        sentences = split();
    }

    @Benchmark
    public List<Token> tokens(Counter counter) {
        counter.characters += text.length();
        return Tokenizer.tokens(text, 0, text.length());
    }

    @Benchmark
    public List<List<Token>> sentences(Counter counter) {
        counter.characters += text.length();
        return split();
    }

    @Benchmark
    public int quantities(Counter counter) {
        counter.characters += text.length();
        QuantityReader reader = new QuantityReader(text, Currencies.UNKNOWN);
        int numbers = 0;
        for (List<Token> sentence : sentences) {
            numbers += reader.read(sentence, 0).size();
        }
        return numbers;
    }

    private List<List<Token>> split() {
        List<List<Token>> all = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            all.addAll(SentenceSplitter.split(text, Tokenizer.tokens(text, start, end)));
            start = end + 1;
        }
        return all;
    }
}
