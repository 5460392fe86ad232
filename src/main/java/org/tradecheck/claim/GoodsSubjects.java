package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Goods as what a clause is about: whether they are its subject, an item that it names, or nothing but words in it. */
final class GoodsSubjects {

    /** So many chunks may stand between whose goods they are and what they earn. */
    private static final int LONGEST_OWNED = 7;

    /** Participles before "by" and the first goods of a list. */
    private static final WordSet LED = WordSet.of("led", "headed", "topped", "dominated");

    /** Nouns behind goods that mean what they cost or earned: "the crude oil bill". */
    private static final WordSet AMOUNTS = WordSet.of("bill", "earnings", "receipts", "figure", "purchases");

    /** "Gas thereby made up": between goods and their verb. */
    private static final WordSet THEREBY = WordSet.of("thereby", "thus", "therefore", "consequently", "hence");

    private static final WordSet UNNAMED = WordSet.of("rest", "the rest", "others", "the others", "so on", "the like");

    /** Before goods that begin a clause. */
    private static final CueSet STARTS =
            CueSet.of(Cue.AND, Cue.COMMA, Cue.WITH, Cue.WHILE, Cue.SEMICOLON, Cue.COLON, Cue.OF_WHICH);

    /** Behind goods of which something is told. */
    private static final CueSet PREDICATES = CueSet.of(Cue.AT, Cue.OPEN, Cue.TO, Cue.FROM, Cue.AND, Cue.COMMA, Cue.BY);

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final List<Draft> drafts;

    /** Whether the sentence has a phrase of something measured. */
    private final boolean hasMeasure;

    GoodsSubjects(ChunkedSentence sentence, boolean hasMeasure, Clause clause, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.hasMeasure = hasMeasure;
        this.clause = clause;
        this.drafts = drafts;
    }

    /** Goods that stand as a subject, or that a verb names as an item, are what the clause is about. */
    void meet(int at) {
        int first = at;
        while (first > 0 && chunks.get(first - 1).is(Chunk.Kind.PRODUCT)) {
            // "canola oil", "aircraft engines": goods of two names
            first--;
        }
        int before = sentence.significantBefore(first);
        int next = behindAmount(at);
        boolean isSubject = isStart(before) && isPredicate(next) && !isFurtherObject(before);
        if ((!isSubject && !isNamedAsItem(at, before)) || isCause(at)) {
            return;
        }
        boolean isList =
                drafts.isEmpty() && next < chunks.size() && (Verbs.isVerb(chunks.get(next)) || goesOnUnnamed(at));
        Slot<Product> product = first < at ? compound(first, at) : isList ? listed(at) : sentence.goods(at);
        Frame base = clause.subject().isTrade() ? clause.subject() : Frame.NONE;
        clause.goOn(base.withProduct(product).withShare(false));
    }

    /** "canola oil", "aircraft engines": what two names of goods beside each other mean. */
    private Slot<Product> compound(int first, int last) {
        StringBuilder name = new StringBuilder(sentence.goods(first).value().name());
        for (int i = first + 1; i <= last; i++) {
            name.append(' ').append(sentence.goods(i).value().name());
        }
        return Slot.explicit(
                new Product(name.toString()),
                chunks.get(first).span().union(chunks.get(last).span()));
    }

    /** Whether goods behind this chunk may be a subject. */
    private boolean isStart(int before) {
        if (before < 0) {
            return true;
        }
        Chunk chunk = chunks.get(before);
        boolean isLed = before > 0 && chunk.is(Cue.BY) && LED.has(chunks.get(before - 1));
        // "tea was the largest item, followed by flowers, at A"
        boolean isFollowing =
                before > 0 && chunk.is(Cue.BY) && chunks.get(before - 1).is(Cue.AFTER);
        return STARTS.has(chunk)
                || isFollowing
                || chunk.is("ahead of")
                || isSaid(chunks, before)
                || isOpeningWord(before)
                || isGapped(before)
                || isLed
                || isOwnerAtStart(before);
    }

    /** "The association said avocados led the list", "It affirmed that avocados led the list". */
    static boolean isSaid(Chunks chunks, int at) {
        boolean isThat = at > 0 && chunks.get(at).is("that");
        return chunks.get(at).is(Cue.SAID)
                || (isThat && chunks.get(at - 1).text().endsWith("ed"));
    }

    /** "rose by A from cars and B from phones": a list goes on behind its preposition. */
    private boolean isGapped(int preposition) {
        return preposition > 0
                && (chunks.get(preposition).is(Cue.OF)
                        || chunks.get(preposition).is(Cue.FROM))
                && (chunks.get(preposition - 1).is(Cue.COMMA)
                        || chunks.get(preposition - 1).is(Cue.AND))
                && !drafts.isEmpty();
    }

    /** The chunk behind goods and what they are called in money: "the crude oil bill". */
    private int behindAmount(int goods) {
        int next = goods + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.TOTAL)
                        || chunks.get(next).is(Cue.COMBINED)
                        || THEREBY.has(chunks.get(next))
                        || AMOUNTS.has(chunks.get(next)))) {
            next++;
        }
        return next;
    }

    /** Whether what stands here may tell of the goods before it. */
    private boolean isPredicate(int at) {
        return at < chunks.size()
                && (Verbs.isVerb(chunks.get(at))
                        || chunks.get(at).is(Chunk.Kind.QUANTITY)
                        || PREDICATES.has(chunks.get(at))
                        || isPriced(at));
    }

    /** "Peru's coffee earned A", "Ivorian cocoa earned B": whose goods they are stands in front of them. */
    private boolean isOwnerAtStart(int area) {
        if (area < 0 || !chunks.get(area).is(Chunk.Kind.AREA)) {
            return false;
        }
        int before = sentence.significantBefore(area);
        boolean isStart = before < 0
                || isOpeningWord(before)
                || chunks.get(before).is(Cue.COMMA)
                || chunks.get(before).is(Cue.WHILE)
                || chunks.get(before).is(Cue.SEMICOLON);
        int verb = area + 1;
        while (verb < chunks.size()
                && verb < area + LONGEST_OWNED
                && !Verbs.isVerb(chunks.get(verb))
                && !chunks.get(verb).is(Chunk.Kind.QUANTITY)) {
            verb++;
        }
        return isStart && verb < chunks.size() && Verbs.isEarning(chunks.get(verb));
    }

    /** "Frozen fish gained": one word before the goods at the start of a sentence says what kind they are. */
    private boolean isOpeningWord(int at) {
        return Nouns.mayBe(chunks.get(at))
                && (at == 0
                        || chunks.get(at - 1).is(Cue.COLON)
                        || (at == 2 && chunks.get(0).is(Cue.OF_WHICH)))
                && !hasMeasure;
    }

    /** "copper worth A, gold worth B", "gold for B": what a list of goods was sold for. */
    private boolean isPriced(int at) {
        return (chunks.get(at).is(Cue.WORTH)
                        || chunks.get(at).is(Cue.FOR)
                        || chunks.get(at).is(Cue.WITH))
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY);
    }

    /** "Imports, driven by cars and phones, reached A": what moved them is a part of them, and A is of them all. */
    private boolean isCause(int last) {
        int verb = last + 1;
        boolean isClosed = verb < chunks.size()
                && chunks.get(verb).is(Cue.COMMA)
                && clause.subject().isTrade();
        verb++;
        while (verb < chunks.size() && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        if (!isClosed || verb >= chunks.size() || !Verbs.isVerb(chunks.get(verb))) {
            return false;
        }
        int by = last;
        while (by > 1
                && (chunks.get(by).is(Chunk.Kind.PRODUCT)
                        || chunks.get(by).is(Cue.AND)
                        || chunks.get(by).is(Cue.FILLER)
                        || chunks.get(by).is(Cue.COMMA))) {
            by--;
        }
        boolean isBy = by > 1 && chunks.get(by).is(Cue.BY) && chunks.get(by - 2).is(Cue.COMMA);
        boolean isDrivenBy = by > 0
                && chunks.get(by).text().endsWith(" by")
                && chunks.get(by - 1).is(Cue.COMMA);
        return (isBy || isDrivenBy)
                && clause.subject().span().end() <= chunks.get(by).span().start();
    }

    /** "Talks about ships, flowers and tea": what goes on a list of goods that is no subject is none either. */
    private boolean isFurtherObject(int joint) {
        int first = joint;
        while (first > 0
                && (chunks.get(first).is(Cue.COMMA) || chunks.get(first).is(Cue.AND))
                && chunks.get(first - 1).is(Chunk.Kind.PRODUCT)) {
            first -= 2;
        }
        return first < joint && first >= 0 && chunks.get(first).is("about");
    }

    /** "Poland's main export to Chile was machinery, at A": the goods that the verb names are what the figure is of. */
    private boolean isNamedAsItem(int at, int before) {
        Frame subject = clause.subject();
        boolean isFlow = subject.measure() == Measure.EXPORTS || subject.measure() == Measure.IMPORTS;
        boolean isShape = before > 0
                && isFlow
                && chunks.get(before).is(Cue.STATE)
                && subject.product().value().isAll()
                && at + 2 < chunks.size();
        int next = at + 1;
        next += isShape && chunks.get(next).is(Cue.COMMA) ? 1 : 0;
        boolean isTold = isShape
                && (chunks.get(next).is(Cue.AT)
                        || chunks.get(next).is(Cue.WITH)
                        || chunks.get(next).is(Cue.WORTH)
                        || chunks.get(next).is(Cue.OPEN));
        next += isTold && next + 1 < chunks.size() && chunks.get(next + 1).is(Cue.FILLER) ? 2 : 1;
        return isTold && next < chunks.size() && chunks.get(next).is(Chunk.Kind.QUANTITY);
    }

    /** "Cod, mackerel and the rest": goods of which only some are named. */
    private boolean goesOnUnnamed(int last) {
        int rest = last + 2;
        while (rest < chunks.size() && chunks.get(rest).is(Cue.FILLER)) {
            rest++;
        }
        return rest < chunks.size() && chunks.get(last + 1).is(Cue.AND) && UNNAMED.has(chunks.get(rest));
    }

    /** The goods of a list that opens the sentence, up to the last: "Coffee, tea and gold made up", "Coffee, tea, and gold". */
    private Slot<Product> listed(int last) {
        if (goesOnUnnamed(last)) {
            return Slot.explicit(Product.SEVERAL, chunks.get(last).span());
        }
        int first = last;
        StringBuilder name = new StringBuilder(sentence.goods(last).value().name());
        int joint = last - 1;
        boolean isAnd = joint > 0 && chunks.get(joint).is(Cue.AND);
        joint -= isAnd && chunks.get(joint - 1).is(Cue.COMMA) ? 1 : 0;
        while (isAnd && joint > 0 && chunks.get(joint - 1).is(Chunk.Kind.PRODUCT)) {
            first = joint - 1;
            name.insert(0, sentence.goods(first).value().name() + " and ");
            joint = first - 1;
            isAnd = joint > 0 && chunks.get(joint).is(Cue.COMMA);
        }
        boolean isOpening = first < last && sentence.significantBefore(first) < 0;
        return isOpening
                ? Slot.explicit(
                        new Product(name.toString()),
                        chunks.get(first).span().union(chunks.get(last).span()))
                : sentence.goods(last);
    }
}
