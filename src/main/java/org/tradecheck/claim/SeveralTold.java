package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Which partners "the three together", "these countries", "they" are: those that were named or told of one by one. */
final class SeveralTold {

    /** At the start of a sentence: its figure is of more than what was told. */
    private static final WordSet ADDING = WordSet.of("adding", "including", "counting");

    private final Parties parties;
    private final OwnSide own;
    private final LastTold lastTold;
    private final NamedBefore namedBefore = new NamedBefore();

    /** The parties that figures were given to one by one. */
    private final List<Area> recent = new ArrayList<>();

    /** Whether the figures of the sentence have been given to parties named before. */
    private boolean isDealt;

    SeveralTold(Parties parties, OwnSide own, LastTold lastTold) {
        this.parties = parties;
        this.own = own;
        this.lastTold = lastTold;
    }

    /** Whether figures were given to several partners one by one. */
    boolean isKnown() {
        return recent.size() >= 2;
    }

    /** The drafts of a sentence with "respectively", dealt out to the parties named before; empty if it means none of them. */
    Optional<List<Draft>> dealt(ClauseScan.Scanned scanned, List<Draft> drafts) {
        isDealt = drafts.size() > 1
                && scanned.chunks().has(Cue.RESPECTIVELY)
                && NamedBefore.isMeant(scanned.mentions().sentence().tokens())
                && own.others(scanned.mentions().areas(), Integer.MAX_VALUE).isEmpty();
        return isDealt ? Optional.of(namedBefore.dealt(drafts)) : Optional.empty();
    }

    /** A sentence that tells no figure may name parties. */
    void passOver(Passage here) {
        namedBefore.add(own.others(here.mentions().areas(), Integer.MAX_VALUE));
        namedBefore.tell(List.of(), here.opensParagraph());
    }

    void endSentence(List<Filled> filled, Passage here) {
        rememberPartners(here.drafts(), filled);
        namedBefore.add(own.others(here.mentions().areas(), Integer.MAX_VALUE));
        namedBefore.tell(Filled.partners(filled), here.opensParagraph());
        isDealt = false;
    }

    /** A figure as one of the partners that its sentence takes together, if it does. */
    Frame together(Draft draft, Frame frame, List<Filled> before, Passage here) {
        Optional<Slot<Area>> together = frame.isTotal() || isDealt || isOfOne(draft)
                ? Optional.empty()
                : subjectList(draft, before, here).or(() -> named(draft, before, here));
        if (together.isEmpty()) {
            return withOwnReporter(frame);
        }
        boolean isOfGoods = frame.product().value().equals(Product.SEVERAL);
        Frame meant = isOfGoods ? frame.withProduct(Slot.ALL_GOODS) : frame;
        boolean areSellers = !frame.isWeak()
                && frame.measure() == Measure.EXPORTS
                && draft.frame().measure() == Measure.EXPORTS
                && before.isEmpty()
                && here.scanned().phrases().stream()
                        .anyMatch(p -> p.isVerb() && p.frame().measure() == Measure.EXPORTS)
                && JoinedAreas.has(together.get().value(), frame.reporter().value());
        if (areSellers) {
            // "Ghana shipped A, Ivory Coast B; between them the two exported C": both of them did.
            return meant.withReporter(together.get()).withPartner(Slot.NO_AREA);
        }
        return withOwnReporter(ofTheirs(meant).withPartner(together.get()));
    }

    /** "The top three markets were Spain (A) and Peru (B)", "Spain with A": a figure of a list belongs to whom it stands beside. */
    private static boolean isOfOne(Draft draft) {
        return draft.actor().value().isStated()
                && (draft.phrasing().equals("in-brackets") || draft.phrasing().equals("area-figure"));
    }

    /** "China, the US and the EU, the three largest markets, took A": who takes is the other side, and not whose figures it is. */
    private Frame withOwnReporter(Frame frame) {
        Area taker = frame.reporter().value();
        boolean isTaken = taker.isStated()
                && own.area().isStated()
                && !taker.equals(own.area())
                && JoinedAreas.has(frame.partner().value(), taker);
        return isTaken ? frame.withReporter(own.reporter().at(Evidence.SENTENCE)) : frame;
    }

    /** "China (33.8%), the USA (15.4%) and Japan (9.7%) accounted for A": all in the list that is the subject. */
    private static Optional<Slot<Area>> subjectList(Draft draft, List<Filled> before, Passage here) {
        boolean isVerb = draft.phrasing().equals("share-of-whole")
                || draft.phrasing().equals("share-verb")
                || draft.phrasing().equals("share-noun");
        int first = before.size();
        while (first > 0 && isBracketed(before.get(first - 1))) {
            first--;
        }
        if (!isVerb || before.size() - first < 2 || !isRightBehindBracket(draft, before, here)) {
            return Optional.empty();
        }
        List<Area> partners = Filled.partners(before.subList(first, before.size()));
        return partners.size() < 2
                ? Optional.empty()
                : Optional.of(new Slot<>(JoinedAreas.of(partners), Evidence.SENTENCE, Span.NONE));
    }

    private static boolean isBracketed(Filled figure) {
        return figure.draft().phrasing().equals("in-brackets")
                && figure.draft().actor().value().isStated();
    }

    /** Whether nothing but a verb stands between the last bracket and a figure. */
    private static boolean isRightBehindBracket(Draft draft, List<Filled> before, Passage here) {
        Chunks chunks = here.scanned().chunks();
        int figure = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity());
        int at = chunks.placeOf(
                        Chunk.Kind.QUANTITY,
                        before.get(before.size() - 1).draft().quantity())
                + 1;
        while (at < figure && !chunks.get(at).is(Cue.CLOSE)) {
            at++;
        }
        for (int i = at + 1; i < figure; i++) {
            boolean isPassed = chunks.get(i).is(Cue.SHARE_VERB)
                    || chunks.get(i).is(Cue.STATE)
                    || chunks.get(i).is(Cue.COMBINED)
                    || chunks.get(i).is(Cue.FILLER)
                    || chunks.get(i).is(Cue.SHARE_NOUN)
                    || chunks.get(i).is(Cue.OF)
                    || chunks.get(i).is(Chunk.Kind.WORD);
            if (!isPassed) {
                return false;
            }
        }
        return at < figure;
    }

    /** "A with 10, B with 8; together the two markets took C": those just named, or nobody known. */
    private Optional<Slot<Area>> named(Draft draft, List<Filled> before, Passage here) {
        int count = count(draft, here);
        if (count == 0) {
            return here.has(Cue.COMBINED) ? theyTogether(draft, before, here) : Optional.empty();
        }
        if (opensWithAddition(draft, here)) {
            // "Adding services, the two bought A": more than what was told of them.
            return Optional.of(new Slot<>(Area.UNKNOWN, Evidence.SENTENCE, Span.NONE));
        }
        List<Area> partners = Filled.partners(before);
        Area last = before.isEmpty()
                ? Area.UNSTATED
                : before.get(before.size() - 1).slots().partner().value();
        if (count > 1 && sizeOf(List.of(last)) == count) {
            // "The trio took A, or 45%"
            return Optional.of(new Slot<>(last, Evidence.SENTENCE, Span.NONE));
        }
        List<Area> named = partners.isEmpty() ? recent : partners;
        if (sizeOf(named) != count) {
            List<Area> inSentence = namedHere(draft, count, here);
            List<Area> earlier = namedBefore.last(count, inSentence);
            // "Together the two": goods as well as countries, unless the figures before were of one of these countries.
            boolean isMeant = NamedBefore.isMeant(here.tokens())
                    || namedBefore.areTold(earlier)
                    || (inSentence.size() == count && inSentence.containsAll(partners) && !partners.isEmpty())
                    || (earlier.contains(lastTold.level().partner().value())
                            && !earlier.contains(parties.partner().value()));
            named = isMeant ? earlier : named;
        }
        boolean isKnown = sizeOf(named) == count;
        boolean isOfNobodyTold = before.isEmpty() || Together.areLargest(here.tokens(), here.figure(draft));
        if (isOfNobodyTold && !isKnown) {
            return Optional.empty();
        }
        return Optional.of(new Slot<>(isKnown ? JoinedAreas.of(named) : Area.UNKNOWN, Evidence.SENTENCE, Span.NONE));
    }

    /** "Peru, Chile and Cuba, the three largest markets", "the three largest markets, Peru, Chile and Cuba": those named there. */
    private List<Area> namedHere(Draft draft, int count, Passage here) {
        Span figure = here.figure(draft);
        int start = Together.start(here.tokens(), figure);
        List<AreaMention> areas = here.mentions().areas();
        List<AreaMention> behind =
                areas.stream().filter(a -> a.span().start() > start).toList();
        List<Area> apposed = own.others(behind, figure.start());
        return apposed.size() == count ? apposed : own.others(areas, start);
    }

    /** The partners that figures were given to, behind "together"; empty if the sentence does not mean them. */
    Optional<Slot<Area>> joined(Draft draft, Passage here) {
        // "Taken together, exports and imports came to A": the two flows are, and not the countries named before.
        boolean isOfFlows =
                draft.frame().measure() == Measure.TURNOVER && !draft.frame().isWeak();
        boolean isMeant = isOfSeveral(draft, here)
                && !isOfFlows
                && isKnown()
                && !draft.actor().value().isStated()
                && draft.role() == Draft.Role.MAIN;
        if (!isMeant) {
            return Optional.empty();
        }
        int said = count(draft, here);
        // "Behind Italy (A) and before Russia (B). The three together": one of them was told of otherwise.
        boolean isComplete = said == 0 || said == recent.size();
        Area partners = isComplete ? JoinedAreas.of(List.copyOf(recent)) : Area.UNKNOWN;
        return Optional.of(new Slot<>(partners, Evidence.SENTENCE, Span.NONE));
    }

    /** How many parties a sentence takes together before a figure; 0 if it does not say. */
    private static int count(Draft draft, Passage here) {
        List<Token> tokens = here.tokens();
        return StoryWords.hasSmallNumber(tokens) ? Together.count(tokens, here.figure(draft)) : 0;
    }

    /** "Exports to Chile were A and to Peru B. The two bought C": what the partners of the flow just told buy is of it. */
    private Frame ofTheirs(Frame frame) {
        boolean isTurned = frame.isWeak()
                && Subject.isFlow(frame.measure())
                && Subject.isFlow(lastTold.level().measure())
                && frame.measure() != lastTold.level().measure();
        return isTurned ? frame.withMeasure(lastTold.level().measure(), Sense.NONE) : frame;
    }

    /** "Adding services, the two bought A", with no figure of what is added. */
    private static boolean opensWithAddition(Draft draft, Passage here) {
        List<Quantity> quantities = here.mentions().quantities();
        boolean isAdded = quantities.subList(0, draft.quantity()).stream().anyMatch(q -> q.kind() == Kind.MONEY);
        return ADDING.has(here.tokens().get(0)) && !isAdded;
    }

    /** "They together took A", "and together they were worth A": those told of before, however many. */
    private Optional<Slot<Area>> theyTogether(Draft draft, List<Filled> before, Passage here) {
        List<Token> tokens = here.tokens();
        Span figure = here.figure(draft);
        List<Area> meant =
                NamedBefore.isTogetherBefore(tokens, figure) && !before.isEmpty() ? Filled.partners(before) : List.of();
        meant = meant.isEmpty() ? namedBefore.together(tokens) : meant;
        return meant.size() < 2
                ? Optional.empty()
                : Optional.of(new Slot<>(JoinedAreas.of(meant), Evidence.SENTENCE, Span.NONE));
    }

    /** How many parties some areas are, of which one may be several joined. */
    private static int sizeOf(List<Area> areas) {
        int size = areas.size();
        for (Area area : areas) {
            for (int i = 0; i < area.code().length(); i++) {
                size += area.code().charAt(i) == '+' ? 1 : 0;
            }
        }
        return size;
    }

    /** "Together they took A": those told of before, where the sentence tells no figures that are added up itself. */
    private static boolean isOfSeveral(Draft draft, Passage here) {
        if (!here.has(Cue.COMBINED)) {
            return false;
        }
        int combinedAt = Together.figuresBefore(here.scanned().chunks());
        for (Draft first : here.drafts()) {
            boolean isPart = first.form() == Draft.Form.LEVEL
                    && first.role() == Draft.Role.MAIN
                    && first.frame().measure() == draft.frame().measure()
                    && first.quantity() < combinedAt;
            if (isPart) {
                return false;
            }
        }
        return true;
    }

    /** The parties that figures were given to one by one: "the three together" are these. */
    private void rememberPartners(List<Draft> drafts, List<Filled> filled) {
        for (int i = 0; i < drafts.size(); i++) {
            boolean isListed = drafts.get(i).actor().value().isStated()
                    && drafts.get(i).form() == Draft.Form.LEVEL
                    && drafts.get(i).role() == Draft.Role.MAIN;
            Area partner = filled.get(i).frame().partner().value();
            if (isListed && partner.isStated() && !recent.contains(partner)) {
                recent.add(partner);
            } else if (!isListed
                    && drafts.get(i).role() == Draft.Role.MAIN
                    && drafts.get(i).form() == Draft.Form.LEVEL) {
                recent.clear();
            }
        }
    }
}
