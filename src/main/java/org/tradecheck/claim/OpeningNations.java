package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** One or two countries that a sentence opens with: whose the figures behind them are, where nothing nearer says it. */
final class OpeningNations {

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    OpeningNations(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** A figure as theirs, if it says of itself neither whose it is nor with whom. */
    Draft given(Draft draft, int at) {
        return ofSubject(betweenThem(draft, at), at);
    }

    /** "Iceland did better: it exported A", "Wellington, for its part, reported exports of A": the subject tells its own. */
    private Draft ofSubject(Draft draft, int at) {
        Area reporter = draft.frame().reporter().value();
        boolean isOpen = !reporter.isStated() || reporter.equals(Pointer.HOME);
        if (!isOpen || !isSubjectOf(at)) {
            return draft;
        }
        Slot<Area> nation = sentence.party(0);
        return draft.withFrame(draft.frame().withReporter(nation)).withActor(Slot.NO_AREA);
    }

    /** Whether a country opens the sentence that "it" behind a colon means, or that speaks "for its part". */
    private boolean isSubjectOf(int at) {
        boolean isNation = at > 3
                && chunks.get(0).is(Chunk.Kind.AREA)
                && sentence.area(0).isStated()
                && !sentence.mention(0).isPossessive();
        if (!isNation) {
            return false;
        }
        boolean isForItsPart = chunks.get(1).is(Cue.COMMA)
                && chunks.get(2).is(Cue.FOR)
                && at > 6
                && chunks.get(4).is("part");
        if (isForItsPart) {
            return true;
        }
        for (int i = 1; i + 1 < at && !chunks.get(i).is(Chunk.Kind.QUANTITY); i++) {
            if (chunks.get(i).is(Cue.COLON)) {
                return chunks.get(i + 1).is("it");
            }
        }
        return false;
    }

    /** "Kenya and China signed agreements", "want to lift trade": what two countries do with each other is between them. */
    private Draft betweenThem(Draft draft, int at) {
        Frame frame = draft.frame();
        boolean isMutual = frame.measure() == Measure.TURNOVER || frame.measure() == Measure.CONTRACT;
        boolean isOpen =
                !frame.reporter().value().isStated() && !frame.partner().value().isStated();
        int last = isMutual && isOpen ? openingPair() : -1;
        if (last < 0 || at < last) {
            return draft;
        }
        Area pair = JoinedAreas.of(List.of(sentence.area(last - 2), sentence.area(last)));
        Span span = chunks.get(last - 2).span().union(chunks.get(last).span());
        return draft.withFrame(frame.withReporter(Slot.explicit(pair, span)));
    }

    /** The second of two countries that a sentence opens with; −1 if it does not. */
    private int openingPair() {
        int last = chunks.get(0).is(Cue.FILLER) ? 3 : 2;
        boolean isPair = last + 1 < chunks.size()
                && isName(last - 2)
                && chunks.get(last - 1).is(Cue.AND)
                && isName(last)
                && isUnknownVerb(chunks.get(last + 1));
        return isPair
                        && sentence.area(last - 2).isStated()
                        && sentence.area(last).isStated()
                ? last
                : -1;
    }

    private boolean isName(int at) {
        if (!chunks.get(at).is(Chunk.Kind.AREA)) {
            return false;
        }
        AreaMention mention = sentence.mention(at);
        return mention.form() == AreaMention.Form.NAME && !mention.isPossessive();
    }

    private static boolean isUnknownVerb(Chunk chunk) {
        return chunk.is(Cue.TARGET)
                || chunk.is(Cue.FORECAST)
                || chunk.is(Chunk.Kind.WORD)
                        && chunk.text().length() > 2
                        && Character.isLetter(chunk.text().charAt(0));
    }
}
