package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * The two sides of money that goes abroad: "Japan's Kitano is to put A into a plant in Peru", "Czech builders won a contract
 * in Iraq". It is counted where it goes to, and whoever is named with the company brings it.
 */
final class InvestingSides {

    /** In front of the country where money goes to, or where something is built. */
    private static final WordSet PLACING = WordSet.of("in", "into", "to");

    private static final WordSet RECEIVING = WordSet.of(
            "attracted", "attracts", "attract", "received", "receives", "drew", "draws", "lured", "welcomed", "owed");

    private static final WordSet COMPARING =
            WordSet.of("than", "against", "compared", "versus", "after", "from", "while");

    /** Behind an adjective: whose money it is. */
    private static final WordSet MONEY = WordSet.of("investment", "investments", "capital", "fdi", "direct");

    /** So many words of its clause may stand in front of the country of a company: "Some 210". */
    private static final int OPENING = 3;

    /** So many words behind a sum it may be told where it goes. */
    private static final int LONGEST_OBJECT = 14;

    private InvestingSides() {}

    /** A sum with the host as reporter and the source as partner; empty if its sentence does not name both. */
    static Optional<Frame> of(Draft draft, Frame frame, Passage here) {
        Measure measure = draft.frame().measure();
        boolean isOfTwo = measure == Measure.INVESTMENT || measure == Measure.CONTRACT;
        if (!isOfTwo || here.mentions().areas().size() < 2 || draft.role() == Draft.Role.EARLIER) {
            return Optional.empty();
        }
        Span figure = here.figure(draft);
        Optional<AreaMention> source = source(figure, here);
        Optional<AreaMention> host = source.flatMap(s -> host(s, figure, here));
        return host.map(h -> frame.withReporter(Slot.explicit(h.area(), h.span()))
                .withPartner(Slot.explicit(source.get().area(), source.get().span())));
    }

    /** The country that opens the clause of a sum, or whose money the sum is. */
    private static Optional<AreaMention> source(Span figure, Passage here) {
        List<Token> tokens = here.tokens();
        Optional<AreaMention> found = Optional.empty();
        for (AreaMention mention : here.mentions().areas()) {
            boolean isBefore = mention.isParty() && mention.span().end() <= figure.start();
            boolean isOwner = mention.end() < tokens.size() && MONEY.has(tokens.get(mention.end()));
            if (isBefore
                    && (isOwner || isOpening(mention, tokens))
                    && !isAnyBetween(RECEIVING, mention.span().end(), figure.start(), tokens)) {
                found = Optional.of(mention);
            }
        }
        return found;
    }

    /** Whether a clause begins with a mention, or a few words before it. */
    private static boolean isOpening(AreaMention mention, List<Token> tokens) {
        for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - OPENING; i--) {
            if (tokens.get(i).is(";")) {
                return true;
            }
            if (PLACING.has(tokens.get(i))
                    || tokens.get(i).is(",")
                    || tokens.get(i).is("of")) {
                return false;
            }
        }
        return mention.first() <= OPENING
                || tokens.subList(mention.first() - OPENING, mention.first()).stream()
                        .anyMatch(t -> t.is(";"));
    }

    /** The first country behind the source that "in", "into" or "to" stands before. */
    private static Optional<AreaMention> host(AreaMention source, Span figure, Passage here) {
        List<Token> tokens = here.tokens();
        int last = 0;
        while (last < tokens.size() && tokens.get(last).start() < figure.end()) {
            last++;
        }
        last += LONGEST_OBJECT;
        for (AreaMention mention : here.mentions().areas()) {
            boolean isPlaced = mention.first() > source.first()
                    && mention.first() < last
                    && mention.isParty()
                    && mention.form() == AreaMention.Form.NAME
                    && !mention.isPossessive()
                    && PLACING.has(WordsBeside.before(tokens, mention))
                    && !mention.area().equals(source.area());
            if (isPlaced) {
                boolean isTold = !Areas.standard().isGroup(mention.area())
                        && !isAnyBetween(COMPARING, figure.end(), mention.span().start(), tokens)
                        && !isAnotherBetween(source, mention, here);
                return isTold ? Optional.of(mention) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAnotherBetween(AreaMention source, AreaMention host, Passage here) {
        Area one = source.area();
        return here.mentions().areas().stream()
                .anyMatch(m -> m.isParty()
                        && m.span().start() > source.span().end()
                        && m.span().end() < host.span().start()
                        && !m.area().equals(one)
                        && !m.area().equals(host.area()));
    }

    private static boolean isAnyBetween(WordSet words, int from, int to, List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.start() >= from && t.end() <= to && words.has(t));
    }
}
