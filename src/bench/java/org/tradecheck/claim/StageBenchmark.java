package org.tradecheck.claim;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.tradecheck.quantity.Currencies;
import org.tradecheck.quantity.QuantityReader;
import org.tradecheck.series.AreaFinder;
import org.tradecheck.series.PeriodFinder;
import org.tradecheck.series.ProductFinder;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Sentence;

/** Each stage of reading by itself, on one text. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {Work.FEW_COPIES, Work.OF_SHORT_METHODS})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

    @Param({"40"})
    public int kilobytes;

    @Param({"articles", "prose"})
    public String kind = "";

    private String text = "";
    private Article article = new Article("", "", "", "", List.of(), List.of());
    private List<Sentence> sentences = List.of();
    private Reading reading = new Reading(
            article,
            new Reading.ArticleDate(org.tradecheck.series.Period.UNSTATED, Reading.ArticleDate.Basis.NONE),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Setup
    public void read() {
        text = Texts.of(kilobytes * 1000, kind.equals("prose"));
        article = new ArticleReader().read("text", "", "", text);
        sentences = article.sentences();
        reading = ClaimReader.read(article);
    }

    /** Paragraphs, sentences, tokens. */
    @Benchmark
    public Article article(Work work) {
        return work.of(text, t -> new ArticleReader().read("text", "", "", t));
    }

    @Benchmark
    public int numbers(Work work) {
        QuantityReader reader = new QuantityReader(text, Currencies.UNKNOWN);
        return work.of(text, t -> reader.readAll(sentences).size());
    }

    @Benchmark
    public int periods(Work work) {
        return found(work, sentence -> PeriodFinder.find(text, sentence));
    }

    @Benchmark
    public int areas(Work work) {
        return found(work, sentence -> AreaFinder.standard().find(text, sentence));
    }

    @Benchmark
    public int measures(Work work) {
        return found(work, sentence -> MeasureFinder.standard().find(sentence));
    }

    @Benchmark
    public int products(Work work) {
        return found(work, sentence -> ProductFinder.standard().find(sentence));
    }

    private int found(Work work, Function<Sentence, List<?>> finder) {
        return work.of(text, t -> {
            int found = 0;
            for (Sentence sentence : sentences) {
                found += finder.apply(sentence).size();
            }
            return found;
        });
    }

    @Benchmark
    public List<DateClaim> dates(Work work) {
        return work.of(text, t -> DateClaimReader.read(article, reading.date()));
    }

    @Benchmark
    public List<RankClaim> ranks(Work work) {
        return work.of(text, t -> RankClaimReader.read(article, reading.claims()));
    }

    @Benchmark
    public List<CountClaim> counts(Work work) {
        return work.of(text, t -> CountClaimReader.read(article, reading.date(), reading.numbers()));
    }

    /** All stages but the first. */
    @Benchmark
    public Reading claims(Work work) {
        return work.of(text, t -> ClaimReader.read(article));
    }
}
