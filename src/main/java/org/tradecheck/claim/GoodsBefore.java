package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Reads the goods right before a measure: "oil exports", "food, drink and timber exports". */
final class GoodsBefore {

    /** Words before "exports" that are no product. */
    private static final WordSet NOT_A_PRODUCT = WordSet.of(
            "the",
            "basis",
            "that",
            "and",
            "said",
            "show",
            "shows",
            "showed",
            "indicate",
            "indicates",
            "reveal",
            "reveals",
            "suggest",
            "suggests",
            "put",
            "of",
            "in",
            "s",
            "'s",
            "as",
            "on",
            "for",
            "while",
            "with",
            "mln",
            "value",
            "side",
            "higher",
            "lower",
            "stronger",
            "weaker",
            "strong",
            "weak",
            "rising",
            "falling",
            "more",
            "less",
            "most",
            "main",
            "other",
            "these",
            "those",
            "which",
            "where",
            "when",
            "both",
            "boost",
            "curb",
            "raise",
            "cut",
            "double",
            "promote",
            "support",
            "increase",
            "two",
            "three",
            "four",
            "five",
            "six",
            "months",
            "meanwhile",
            "however",
            "moreover",
            "instead",
            "today",
            "thus",
            "still",
            "yet",
            "now",
            "says",
            "say",
            "believes",
            "believe",
            "thinks",
            "think",
            "expects",
            "expect",
            "expected",
            "sees",
            "hopes",
            "hope",
            "predicts",
            "forecasts",
            "reckons",
            "month",
            "year",
            "years",
            "top",
            "major",
            "global",
            "world",
            "export",
            "import",
            "because",
            "if",
            "by",
            "not",
            "are",
            "have",
            "had",
            "has",
            "were",
            "was",
            "combined",
            "new",
            "future",
            "against",
            "since",
            "after",
            "before",
            "during",
            "between",
            "like",
            "showing",
            "average",
            "daily",
            "net",
            "gross",
            "half",
            "early",
            "late",
            "-",
            "/",
            "\"",
            "'",
            "total",
            "cheap",
            "valuable",
            "important",
            "leading",
            "principal",
            "chief",
            "largest",
            "biggest",
            "robust",
            "sluggish",
            "recent",
            "latest",
            "first",
            "second",
            "third",
            "many",
            "much",
            "some",
            "few",
            "several",
            "all",
            "over",
            "under",
            "then",
            "also",
            "made",
            "do",
            "does");

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    GoodsBefore(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** The goods that end at a chunk, with those listed before them. */
    Reach known(int at, int from, Frame frame) {
        int first = startOfGoods(at, from);
        return first == at ? new Reach(at, frame.withProduct(sentence.goods(at))) : listed(first, at, frame);
    }

    /** The same, where the last word is one that no lexicon knows. */
    Reach unknown(int at, int from, Frame frame) {
        boolean isWithout = at - 2 >= from
                && chunks.get(at - 1).is("-")
                && chunks.get(at - 2).is("non");
        if (isWithout) {
            // "non-traditional exports"
            Span span = chunks.get(at - 2).span().union(chunks.get(at).span());
            Product others = new Product("non-" + chunks.get(at).text());
            return new Reach(at - 2, frame.withProduct(Slot.explicit(others, span)));
        }
        return listed(startOfGoods(at, from), at, frame);
    }

    /** Whether a word right before a measure may be goods that no lexicon knows. */
    static boolean isUnknown(Chunk chunk, Frame frame) {
        return chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > 2
                && Character.isLetter(chunk.text().charAt(0))
                && frame.product().value().isAll()
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !NOT_A_PRODUCT.has(chunk)
                && !chunk.text().endsWith("ly")
                && !chunk.text().endsWith("ing")
                && !Tenses.isPastVerb(chunk);
    }

    /**
     * Where a list of goods before a measure begins: "food, drink and timber exports". Words between may be goods that no
     * lexicon knows, but the first of the list is one that is known.
     */
    private int startOfGoods(int last, int from) {
        int first = last;
        for (int i = last - 2; i >= from; i -= 2) {
            Chunk joint = chunks.get(i + 1);
            boolean isJoined = joint.is(Cue.AND) ? i == last - 2 : joint.is(Cue.COMMA) && i < last - 2;
            if (!isJoined || !(chunks.get(i).is(Chunk.Kind.PRODUCT) || UnknownNames.isStart(chunks.get(i)))) {
                break;
            }
            first = chunks.get(i).is(Chunk.Kind.PRODUCT) ? i : first;
        }
        return first;
    }

    private Reach listed(int first, int last, Frame frame) {
        StringBuilder name = new StringBuilder(chunks.get(first).text());
        for (int i = first + 2; i <= last; i += 2) {
            name.append(" and ").append(chunks.get(i).text());
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Reach(first, frame.withProduct(Slot.explicit(new Product(name.toString()), span)));
    }
}
