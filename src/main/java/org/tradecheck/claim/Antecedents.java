package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * The partner that a relative clause names by a pronoun behind a preposition: "Ireland, with which we run a surplus",
 * "Brazil, from which goods worth $2 billion came".
 */
final class Antecedents {

    /** What has a surplus or a deficit of its own, which is none of trade. */
    private static final Set<String> ACCOUNTS = Set.of(
            "payments",
            "account",
            "budget",
            "accounts",
            "transfers",
            "transactions",
            "operations",
            "omissions",
            "item",
            "movements");

    /** So many chunks into a sentence its subject may begin. */
    private static final int OPENING = 2;

    private Antecedents() {}

    /** The phrases, with that partner in those of a relative clause that name none. */
    static List<Phrase> filled(List<Phrase> phrases, Chunks chunks, List<Area> areas, SideClauses sides) {
        List<Phrase> all = phrases;
        for (int i = 2; i < chunks.size(); i++) {
            int area = areaOf(i, chunks, areas);
            if (area >= 0) {
                Slot<Area> partner = new Slot<>(
                        areas.get(area), Evidence.SENTENCE, chunks.get(area).span());
                all = within(all, i, sides, chunks.get(i - 1).cue(), partner);
            }
        }
        return all;
    }

    /** "Trade with Norway showed exports of A, leaving a deficit": what trade is made of is with the same, to its clause's end. */
    static List<Phrase> ofTrade(List<Phrase> phrases, Chunks chunks) {
        if (phrases.size() < 2) {
            return phrases;
        }
        List<Phrase> all = new ArrayList<>(phrases.size());
        Slot<Area> partner = Slot.NO_AREA;
        int from = 0;
        for (Phrase phrase : phrases) {
            Frame frame = phrase.frame();
            partner = isNextClause(chunks, from, phrase.first()) ? Slot.NO_AREA : partner;
            from = phrase.last() + 1;
            boolean isPart = partner.value().isStated()
                    && frame.measure().isTrade()
                    && !frame.partner().value().isStated()
                    && !frame.reporter().value().isStated()
                    && !frame.isTotal()
                    && isToldOfTrade(chunks, phrase.first());
            if (frame.measure() == Measure.TURNOVER) {
                partner = phrase.isOblique() ? Slot.NO_AREA : frame.partner();
            }
            all.add(isPart ? phrase.withPartner(partner) : phrase);
        }
        return all;
    }

    /** "trade in goods, where the deficit has grown": what covers goods alone, or services, before "where" does so behind it. */
    static List<Phrase> ofCoverage(List<Phrase> phrases, Chunks chunks) {
        if (phrases.size() < 2 || !hasWhere(chunks)) {
            return phrases;
        }
        List<Phrase> all = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            Frame frame = phrases.get(i).frame();
            Frame before = i > 0 ? phrases.get(i - 1).frame() : Frame.NONE;
            boolean isWhere = before.coverage() != Coverage.UNSTATED
                    && before.measure().isTrade()
                    && frame.measure().isTrade()
                    && frame.coverage() == Coverage.UNSTATED
                    && isRightBehindWhere(
                            chunks,
                            phrases.get(i - 1).last() + 1,
                            phrases.get(i).first());
            all.add(
                    isWhere
                            ? phrases.get(i).withFrame(frame.withCoverage(before.coverage(), frame.basis()))
                            : phrases.get(i));
        }
        return all;
    }

    private static boolean hasWhere(Chunks chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is("where")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightBehindWhere(Chunks chunks, int from, int to) {
        boolean hasWhere = false;
        for (int i = from; i < to; i++) {
            hasWhere |= chunks.get(i).is("where");
            if (!chunks.get(i).is("where")
                    && !chunks.get(i).is(Cue.COMMA)
                    && !chunks.get(i).is(Cue.FILLER)) {
                return false;
            }
        }
        return hasWhere;
    }

    /** "The surplus of Swedish foreign trade", "the deficit in Peru's trade with Mali": what is told of is the balance. */
    static List<Phrase> ofBalances(List<Phrase> phrases, Chunks chunks) {
        if (phrases.size() < 2) {
            return phrases;
        }
        List<Phrase> all = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Phrase before = i > 0 ? phrases.get(i - 1) : phrase;
            boolean isOfBalance = before.frame().measure() == Measure.BALANCE
                    && phrase.frame().measure() == Measure.TURNOVER
                    && !phrase.isVerb()
                    && isOwned(chunks, before.last() + 1, phrase.first());
            if (isOfBalance) {
                Frame trade = phrase.frame()
                        .withMeasure(Measure.BALANCE, before.frame().sense());
                all.add(new Phrase(phrase.first(), phrase.last(), trade, before.isOblique(), false));
            } else {
                all.add(phrase);
            }
        }
        return all;
    }

    /** Whether nothing but "of", "in" and whoever trades stands between two chunks. */
    private static boolean isOwned(Chunks chunks, int from, int to) {
        boolean isOf = false;
        for (int i = from; i < to; i++) {
            Chunk chunk = chunks.get(i);
            boolean isLink = chunk.is(Cue.OF) || chunk.is(Cue.IN) || chunk.is("on");
            isOf |= isLink;
            if (!isLink && !chunk.is(Cue.FILLER) && !chunk.is(Chunk.Kind.AREA) && !chunk.is("'s")) {
                return false;
            }
        }
        return isOf;
    }

    /**
     * "The largest surplus, $5.4 billion, was recorded with Germany": the predicate names the partner of its subject, and of
     * the flows that the subject is made of ("as exports exceeded imports").
     */
    static List<Phrase> ofPredicate(List<Phrase> phrases, Chunks chunks, List<Area> areas) {
        List<Phrase> all = phrases;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase subject = all.get(i);
            int area = isOpenBalance(subject) ? predicated(subject.last() + 1, chunks, areas) : -1;
            if (area < 0) {
                continue;
            }
            Slot<Area> partner = Slot.explicit(areas.get(area), chunks.get(area).span());
            all = all == phrases ? new ArrayList<>(phrases) : all;
            all.set(i, subject.withPartner(partner));
            int next = i + 1;
            while (next < all.size() && isMadeOf(all.get(next), chunks, area)) {
                all.set(next, all.get(next).withPartner(partner));
                next++;
            }
        }
        return all;
    }

    /** "The current account recorded a surplus of A, when the surplus had stood at B": the balance is that of the account. */
    static List<Phrase> ofAccount(List<Phrase> phrases, Chunks chunks) {
        List<Phrase> all = phrases;
        boolean isOfAccount = false;
        Frame other = Frame.NONE;
        Coverage covered = Coverage.UNSTATED;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Frame frame = phrase.frame();
            boolean isBare = frame.measure() == Measure.BALANCE
                    && frame.isWeak()
                    && frame.coverage() == Coverage.UNSTATED
                    && frame.product().value().isAll()
                    && !frame.partner().value().isStated()
                    && frame.sense() != Sense.NONE;
            Frame behind =
                    isBare && i + 1 < phrases.size() ? accountBehind(phrase, phrases.get(i + 1), chunks) : Frame.NONE;
            if (!behind.span().equals(Span.NONE)) {
                // "a deficit of A in the capital account": that of the account.
                all = all == phrases ? new ArrayList<>(phrases) : all;
                all.set(
                        i,
                        phrase.withFrame(
                                behind.measure() == Measure.CURRENT_ACCOUNT
                                        ? frame.withMeasure(Measure.CURRENT_ACCOUNT, frame.sense())
                                        : behind.withPeriod(frame.period()).withSense(frame.sense())));
                isOfAccount = behind.measure() == Measure.CURRENT_ACCOUNT;
                other = isOfAccount ? Frame.NONE : behind;
            } else if (isOfAccount && isBare) {
                all = all == phrases ? new ArrayList<>(phrases) : all;
                all.set(i, phrase.withFrame(frame.withMeasure(Measure.CURRENT_ACCOUNT, frame.sense())));
            } else if (isBare && covered != Coverage.UNSTATED) {
                // "Invisibles showed a surplus of A": theirs.
                all = all == phrases ? new ArrayList<>(phrases) : all;
                all.set(
                        i,
                        phrase.withFrame(
                                frame.withCoverage(covered, frame.basis()).weak(false)));
            } else if (isBare && !other.span().equals(Span.NONE)) {
                // "The balance of payments posted a deficit of A": no balance of trade.
                all = all == phrases ? new ArrayList<>(phrases) : all;
                all.set(i, phrase.withFrame(other.withPeriod(frame.period()).withSense(frame.sense())));
            } else {
                isOfAccount = frame.measure() == Measure.CURRENT_ACCOUNT && !phrase.isOblique();
                boolean isOther = frame.measure() == Measure.OTHER
                        && !frame.isTrade()
                        && !phrase.isOblique()
                        && isAccount(phrase, chunks);
                other = isOther ? frame : Frame.NONE;
                boolean isCovered = frame.measure() == Measure.BALANCE
                        && frame.sense() == Sense.NONE
                        && !phrase.isOblique()
                        && phrase.first() <= OPENING;
                covered = isCovered ? frame.coverage() : Coverage.UNSTATED;
            }
        }
        return all;
    }

    /** The account that "in" leads to behind a surplus or a deficit and its figure; NONE if none stands there. */
    private static Frame accountBehind(Phrase balance, Phrase next, Chunks chunks) {
        Frame frame = next.frame();
        boolean isOfAccount = frame.measure() == Measure.CURRENT_ACCOUNT
                || (frame.measure() == Measure.OTHER && !frame.isTrade() && isAccount(next, chunks));
        boolean isIn = false;
        for (int i = balance.last() + 1; isOfAccount && i < next.first(); i++) {
            Chunk chunk = chunks.get(i);
            isIn |= chunk.is(Cue.IN) || chunk.is(Cue.ON);
            boolean isPassed = chunk.is(Cue.OF)
                    || chunk.is(Cue.IN)
                    || chunk.is(Cue.ON)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.WORD);
            if (!isPassed) {
                return Frame.NONE;
            }
        }
        return isIn ? frame : Frame.NONE;
    }

    private static boolean isAccount(Phrase phrase, Chunks chunks) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String words = chunks.get(i).text();
            if (ACCOUNTS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpenBalance(Phrase phrase) {
        Frame frame = phrase.frame();
        return (frame.measure() == Measure.BALANCE || frame.measure() == Measure.TURNOVER)
                && !phrase.isOblique()
                && !frame.partner().value().isStated()
                && !frame.isTotal();
    }

    /** The chunk of the one area behind "was with", "was recorded with"; −1 for none. */
    private static int predicated(int from, Chunks chunks, List<Area> areas) {
        int at = from;
        if (at + 1 < chunks.size()
                && areas.get(at).isStated()
                && chunks.get(at + 1).is(Cue.STATE)) {
            // "The surplus Oman achieved with India": a relative clause without its pronoun.
            at++;
        }
        while (at < chunks.size() && isBesideSubject(chunks.get(at))) {
            at++;
        }
        if (at >= chunks.size() || !chunks.get(at).is(Cue.STATE)) {
            return -1;
        }
        while (at < chunks.size() && chunks.get(at).is(Cue.STATE)) {
            at++;
        }
        boolean isParticiple = at < chunks.size() && chunks.get(at).is(Chunk.Kind.WORD);
        at += isParticiple ? 1 : 0;
        boolean isWay = at + 1 < chunks.size() && chunks.get(at).is(Cue.WITH);
        at += isWay && chunks.get(at + 1).is(Cue.FILLER) ? 2 : 1;
        boolean isOne = isWay
                && at < chunks.size()
                && chunks.get(at).is(Chunk.Kind.AREA)
                && areas.get(at).isStated()
                && !(at + 1 < chunks.size() && chunks.get(at + 1).is(Cue.AND));
        return isOne ? at : -1;
    }

    private static boolean isBesideSubject(Chunk chunk) {
        return chunk.is(Cue.COMMA) || chunk.is(Cue.OF) || chunk.is(Cue.AT) || chunk.is(Chunk.Kind.QUANTITY);
    }

    /** "…, as exports of A exceeded imports of B". */
    private static boolean isMadeOf(Phrase phrase, Chunks chunks, int area) {
        Frame frame = phrase.frame();
        boolean isFlow = (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && frame.product().value().isAll()
                && !frame.reporter().value().isStated()
                && !frame.partner().value().isStated()
                && !frame.isTotal();
        if (!isFlow) {
            return false;
        }
        boolean isBehindAs = false;
        for (int i = area + 1; i < phrase.first(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.RELATIVE)
                    || chunk.is(Chunk.Kind.AREA)
                    || (chunk.is(Cue.WHILE) && !chunk.is("as"))) {
                return false;
            }
            isBehindAs |= chunk.is(Cue.WHILE) || chunk.is("where") || chunk.is("on");
        }
        return isBehindAs;
    }

    private static boolean isNextClause(Chunks chunks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is(Cue.WHILE) || chunks.get(i).is(Cue.SEMICOLON)) {
                return true;
            }
        }
        return false;
    }

    /** "showed exports", "resulted in a deficit", "and imports", "leaving a gap". */
    private static boolean isToldOfTrade(Chunks chunks, int first) {
        int before = first - 1;
        while (before > 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        Chunk chunk = chunks.get(Math.max(before, 0));
        return chunk.is(Cue.AND)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.WITH)
                || chunk.is(Cue.LEAVING)
                || chunk.is(Cue.STATE)
                || (chunk.is(Chunk.Kind.WORD) && Tenses.isPastVerb(chunk));
    }

    /** The chunk of the area that a pronoun behind a preposition stands for; −1 for none. */
    static int areaOf(int pronoun, Chunks chunks, List<Area> areas) {
        boolean isPronoun = pronoun > 1
                && (chunks.get(pronoun).is("which") || chunks.get(pronoun).is("whom"));
        if (!isPronoun || !isWay(chunks.get(pronoun - 1))) {
            return -1;
        }
        int at = pronoun - 2;
        if (at > 1
                && chunks.get(pronoun - 1).is(Cue.WITH)
                && chunks.get(at).is(Chunk.Kind.MEASURE)
                && chunks.get(at - 1).is(Cue.IN)) {
            // "Chile, in trade with which"
            at -= 2;
        }
        // "the CEFTA countries, with which"
        while (at >= 0 && (chunks.get(at).is(Cue.COMMA) || CountryWords.has(chunks.get(at)))) {
            at--;
        }
        boolean isArea = at >= 0
                && chunks.get(at).is(Chunk.Kind.AREA)
                && areas.get(at).isStated()
                && !Pointer.pointsBack(areas.get(at));
        return isArea ? at : -1;
    }

    private static boolean isWay(Chunk chunk) {
        return chunk.is(Cue.WITH) || chunk.is(Cue.TO) || chunk.is(Cue.FROM);
    }

    private static List<Phrase> within(
            List<Phrase> phrases, int pronoun, SideClauses sides, Cue way, Slot<Area> partner) {
        List<Phrase> all = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            Frame frame = phrase.frame();
            boolean isMeant = phrase.first() > pronoun
                    && sides.at(phrase.first()) == sides.at(pronoun)
                    && !frame.partner().value().isStated()
                    && !frame.isTotal()
                    && fits(way, frame.measure());
            all.add(isMeant ? phrase.withPartner(partner) : phrase);
        }
        return all;
    }

    private static boolean fits(Cue way, Measure measure) {
        return switch (way) {
            case WITH -> measure.isTrade();
            case TO -> measure == Measure.EXPORTS;
            case FROM -> measure == Measure.IMPORTS || measure == Measure.INVESTMENT;
            default -> false;
        };
    }
}
