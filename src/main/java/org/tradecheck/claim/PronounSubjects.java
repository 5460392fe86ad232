package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Pronouns as what a clause is about: what "which", "those", "they" and "the former" stand for. */
final class PronounSubjects {

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final Clause clause;

    /** The last chunk of the words behind a pronoun that belong to what it stands for; −1 for none. */
    private int substituteEnd = -1;

    PronounSubjects(ChunkedSentence sentence, List<Phrase> phrases, Clause clause) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.phrases = phrases;
        this.clause = clause;
    }

    /** ", which came to": what was named last is the subject; "those to Japan": what was spoken of, for another party. */
    void meet(int at) {
        Chunk chunk = chunks.get(at);
        if (chunk.is("the former") || chunk.is("the latter")) {
            clause.turnTo(oneOfTwo(at));
            return;
        }
        int party = chunk.is("which") || chunk.is("who") ? partyBefore(at) : -1;
        if (party >= 0) {
            clause.actBy(sentence.party(party));
            clause.begin();
            return;
        }
        withPartner(at).or(() -> phraseBefore(at)).or(() -> substituted(at)).ifPresent(clause::begin);
    }

    /** "former" or "latter" by itself: one of two that the sentence does not name. */
    void meetOneOfTwo(int at) {
        clause.turnTo(unnamed(chunks.get(at).text(), at));
    }

    /** Whether a chunk was told of already, in the words of what a pronoun stands for: "those to Japan". */
    boolean isTold(int at) {
        return at <= substituteEnd;
    }

    /** What a pronoun tells of a partner right before it. */
    private Optional<Frame> withPartner(int at) {
        int antecedent = Antecedents.areaOf(at, chunks, sentence.areas());
        if (antecedent >= 0) {
            // "Brazil, from which goods worth A came": what is told next is with Brazil.
            return Optional.of(Frame.NONE.withPartner(sentence.party(antecedent)));
        }
        // "Exports to China fell; to Japan they rose"
        int partner = partnerOfThem(at);
        return partner >= 0 ? Optional.of(clause.subject().withPartner(sentence.party(partner))) : Optional.empty();
    }

    /** What stands right before "which" or "that". */
    private Optional<Frame> phraseBefore(int at) {
        boolean isRelative = chunks.get(at).is("which") || chunks.get(at).is("that");
        int quote = isRelative ? quoteBefore(at) : -1;
        for (Phrase phrase : isRelative ? phrases : List.<Phrase>of()) {
            boolean isRightBefore = phrase.last() == at - 1
                    || (phrase.last() == at - 2 && chunks.get(at - 1).is(Cue.COMMA));
            // "re-exports of “telephones and parts”, which rose"
            boolean isInQuote = quote >= 0 && phrase.first() < quote && phrase.last() >= quote;
            if ((isRightBefore || isInQuote) && !phrase.isVerb()) {
                return Optional.of(phrase.frame());
            }
        }
        return Optional.empty();
    }

    /** The mark that opens the quotation which ends right before a chunk; −1 for none. */
    private int quoteBefore(int at) {
        int end = chunks.get(at - 1 < 0 ? 0 : at - 1).is(Cue.COMMA) ? at - 2 : at - 1;
        if (end < 1
                || !GoodsBehind.QUOTES.has(chunks.get(end)) && !chunks.get(end).is("\u201D")) {
            return -1;
        }
        int open = end - 1;
        while (open >= 0 && !GoodsBehind.QUOTES.has(chunks.get(open))) {
            open--;
        }
        return open;
    }

    /** What "those" stands for, with what the words behind it say of it. */
    private Optional<Frame> substituted(int at) {
        Chunk chunk = chunks.get(at);
        if (isOfOther(at)) {
            // "Omani exports to Chad rose, while Chadian ones to Oman fell"
            Phrase theirs =
                    Phrases.standingFor(clause.subject().withReporter(sentence.mentioned(at - 1)), at, sentence);
            substituteEnd = theirs.last();
            return Optional.of(theirs.frame());
        }
        boolean isSubstitute = (chunk.text().startsWith("those") || chunk.text().startsWith("that"))
                && (clause.subject().isStated() || at == 0);
        if (!isSubstitute) {
            return Optional.empty();
        }
        int anchor = chunk.text().endsWith(" of") ? at - 1 : at;
        Phrase phrase = Phrases.standingFor(clause.subject(), anchor, sentence);
        if (phrase.last() <= at) {
            return Optional.empty();
        }
        substituteEnd = phrase.last();
        return Optional.of(phrase.frame());
    }

    /** ", while Chadian ones": the flow spoken of, of somebody else, at the start of a clause. */
    private boolean isOfOther(int at) {
        if (!chunks.get(at).is("ones") || at < 2 || !chunks.get(at - 1).is(Chunk.Kind.AREA)) {
            return false;
        }
        Chunk before = chunks.get(at - 2);
        return clause.subject().isTrade()
                && (before.is(Cue.WHILE) || before.is(Cue.AND) || before.is(Cue.COMMA) || before.is(Cue.SEMICOLON));
    }

    /** "Poland, which took 212,000 tonnes": the party that a relative clause tells more of; −1 for none. */
    private int partyBefore(int at) {
        int before = at - 1;
        while (before >= 0 && chunks.get(before).is(Cue.COMMA)) {
            before--;
        }
        boolean isParty = before >= 0
                && chunks.get(before).is(Chunk.Kind.AREA)
                && sentence.area(before).isStated()
                && at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Cue.SHARE_VERB) || sentence.isVerbOfTrade(at + 1));
        return isParty && phrases.stream().noneMatch(p -> p.last() == at - 1 && p.first() < at - 1) ? before : -1;
    }

    /** "; to Japan they", "while with non-EU countries it", "For the EU, they": with whom else; −1 for nobody. */
    private int partnerOfThem(int at) {
        boolean isThem = chunks.get(at).is("they") || chunks.get(at).is("it");
        int area = at - 1;
        while (isThem && area > 0 && (chunks.get(area).is(Cue.COMMA) || CountryWords.has(chunks.get(area)))) {
            area--;
        }
        int preposition = area - 1;
        while (isThem && preposition > 0 && chunks.get(preposition).is(Cue.FILLER)) {
            preposition--;
        }
        boolean isParty = isThem
                && preposition >= 0
                && (preposition == 0 || clause.subject().isTrade())
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated();
        return isParty && opensClause(preposition) ? area : -1;
    }

    /** Whether a preposition that leads to a partner begins a clause, or "for" the sentence. */
    private boolean opensClause(int preposition) {
        Chunk chunk = chunks.get(preposition);
        boolean isTowards = chunk.is(Cue.TO) || chunk.is(Cue.FROM) || chunk.is(Cue.WITH);
        if (preposition == 0) {
            return isTowards || chunk.is(Cue.FOR);
        }
        Chunk before = chunks.get(preposition - 1);
        return isTowards
                && (before.is(Cue.SEMICOLON) || before.is(Cue.COMMA) || before.is(Cue.AND) || before.is(Cue.WHILE));
    }

    /** "Exports and imports fell, the former by A": of the two flows that the sentence began with, or the one before. */
    private Frame oneOfTwo(int at) {
        List<Phrase> flows = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Measure measure = phrase.frame().measure();
            if (phrase.last() < at && !phrase.isVerb() && (measure == Measure.EXPORTS || measure == Measure.IMPORTS)) {
                flows.add(phrase);
            }
        }
        boolean isFormer = chunks.get(at).text().endsWith("former");
        if (flows.size() == 2) {
            Frame one = flows.get(isFormer ? 0 : 1).frame();
            Slot<Area> reporter = one.reporter().value().isStated()
                    ? one.reporter()
                    : flows.get(isFormer ? 1 : 0).frame().reporter();
            return one.withReporter(reporter);
        }
        return unnamed(isFormer ? "former" : "latter", at);
    }

    private Frame unnamed(String name, int at) {
        return Frame.NONE.withProduct(
                Slot.explicit(new Product("=" + name), chunks.get(at).span()));
    }
}
