package org.tradecheck.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Place;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** What the story tells of as it goes: the measure spoken of last, and the flow that nouns alone are of. */
final class Subject {

    /** So many sentences an answer goes on about the flow that was asked for. */
    private static final int ANSWER = 2;

    private final Hints hints;

    /** The goods of all figures of the sentence that told trade last; all goods where they differ. */
    private Slot<Product> goodsOfSentence = Slot.ALL_GOODS;

    private int goodsSentence = -2;

    /** The same of the sentence before that one. */
    private Slot<Product> goodsOfLast = Slot.ALL_GOODS;

    /** What was spoken of last: measure and reporter. */
    private Frame last = Frame.NONE;

    private Frame lastShare = Frame.NONE;

    private int shareSentence = -2;

    /** The balance with which the last sentence that told figures began, open if it began with none. */
    private Frame balance = Frame.NONE;

    private int balanceSentence = -2;

    /** The flows that this sentence told. */
    private final Set<Measure> flowsOfSentence = EnumSet.noneOf(Measure.class);

    /** The flow spoken of last. */
    private Measure flow = Measure.OTHER;

    /** The first flow that the article told of. */
    private Measure mainFlow = Measure.OTHER;

    /** The one flow that a headline without figures names. */
    private Measure headlineFlow = Measure.OTHER;

    /** Whether the first level told is of both flows together. */
    private boolean isOfTurnover;

    /** Whether the sentence tells the flow that goes the other way than the one before. */
    private boolean isTurned;

    /** The paragraph in which somebody was called a partner in trade as a whole. */
    private int rankedIn = -1;

    /** The sentence that asked for a flow. */
    private int askedAt = Integer.MIN_VALUE / 2;

    /** The last sentence that told no figure. */
    private Optional<Mentions> figureless = Optional.empty();

    Subject(Hints hints) {
        this.hints = hints;
    }

    Frame last() {
        return last;
    }

    Frame lastShare() {
        return lastShare;
    }

    Measure flow() {
        return flow;
    }

    Measure mainFlow() {
        return mainFlow;
    }

    /** The first flow that the article told of, or else the one that its headline names. */
    Measure storyFlow() {
        return mainFlow == Measure.OTHER ? headlineFlow : mainFlow;
    }

    boolean isTurned() {
        return isTurned;
    }

    /** A heading opens a section: the article's own flow is meant again, unless the heading names another. */
    void startSection(List<MeasureMention> measures, List<Token> tokens) {
        if (mainFlow != Measure.OTHER) {
            flow = mainFlow;
            last = last.withMeasure(isOfTurnover ? Measure.TURNOVER : mainFlow, Sense.NONE);
            turnTo(FlowTurns.ofPartners(tokens));
        }
        for (MeasureMention mention : measures) {
            if (isFlow(mention.measure())) {
                turnTo(mention.measure());
            }
        }
        boolean isLeadIn = measures.size() == 1 && tokens.get(tokens.size() - 1).is(":");
        if (isLeadIn && measures.get(0).measure().isTrade()) {
            // "Serbia's external trade amounted to:" above a list of amounts
            last = last.withMeasure(measures.get(0).measure(), measures.get(0).sense());
        }
    }

    /** Behind both flows, or their balance, a new paragraph goes back to the one the article tells of. */
    void startParagraph() {
        boolean isOfTrade = mainFlow == Measure.EXPORTS || mainFlow == Measure.IMPORTS;
        boolean isBehindBoth = last.measure() == Measure.BALANCE || flowsOfSentence.size() == 2;
        flow = isBehindBoth && isOfTrade ? mainFlow : flow;
    }

    /** A paragraph goes back to the figures of a country. */
    void goBackTo(Slot<Area> reporter) {
        last = last.reporter().value().equals(reporter.value()) ? last : last.withReporter(reporter);
    }

    /** A sentence may turn to another flow in its first words. */
    void startSentence(Passage here) {
        Measure turned = hints.has(here.sentence(), Hints.TURN) ? FlowTurns.flow(here.tokens(), flow) : Measure.OTHER;
        isTurned = turned != Measure.OTHER;
        turnTo(turned);
    }

    /**
     * A sentence that tells no figure may ask for a flow.
     *
     * @param teller where it names the country whose figures these are; NONE if it does not
     */
    void passOver(Passage here, Span teller) {
        figureless = Optional.of(here.mentions());
        headlineFlow = here.sentence().place() == Place.HEADLINE ? onlyFlow(here) : headlineFlow;
        Measure asked =
                hints.has(here.sentence(), Hints.QUESTION) ? Questions.flow(here.tokens(), teller) : Measure.OTHER;
        turnTo(asked);
        askedAt = asked == Measure.OTHER ? askedAt : here.index();
    }

    /** The one flow that a sentence without figures names, or OTHER. */
    private static Measure onlyFlow(Passage here) {
        Measure only = Measure.OTHER;
        for (MeasureMention mention : MeasureFinder.standard().find(here.sentence())) {
            if (isFlow(mention.measure()) && only != Measure.OTHER && only != mention.measure()) {
                return Measure.OTHER;
            }
            only = isFlow(mention.measure()) ? mention.measure() : only;
        }
        return only;
    }

    private void turnTo(Measure other) {
        if (other != Measure.OTHER) {
            flow = other;
            last = last.withMeasure(other, Sense.NONE);
        }
    }

    /** Whether a sentence is still the answer to the question for a flow. */
    boolean isAnswer(Passage here) {
        return here.index() - askedAt <= ANSWER;
    }

    /** "China stayed the largest partner with A": whoever follows is a partner in the same trade. */
    boolean isRankedInTrade(Draft draft, Passage here) {
        return rankedIn == here.paragraph() || (draft.actorRole() == Cue.TRADE_PARTNER && isOfTurnover);
    }

    /** The one measure of trade that the sentence right before names, if it has no figures; else what is given. */
    Frame topicOr(Frame model, Passage here) {
        boolean isNext = figureless.isPresent()
                && here.index() - figureless.get().sentence().index() == 1;
        Measure found = Measure.OTHER;
        Sense sense = Sense.NONE;
        for (MeasureMention mention :
                isNext ? MeasureFinder.standard().find(figureless.get().sentence()) : List.<MeasureMention>of()) {
            boolean isSame = found == Measure.OTHER || found == mention.measure();
            if (!mention.isTrade() || !isSame) {
                return model;
            }
            found = mention.measure();
            sense = mention.sense();
        }
        return found == Measure.OTHER || found == model.measure() ? model : Frame.NONE.withMeasure(found, sense);
    }

    /** What one figure of trade is about is what the next ones are about that do not say it. */
    void remember(Filled filled, Passage here) {
        Draft draft = filled.draft();
        Frame frame = filled.frame();
        boolean isPartnerInTrade = draft.actorRole() == Cue.TRADE_PARTNER && frame.measure() == Measure.TURNOVER;
        rankedIn = isPartnerInTrade ? here.paragraph() : rankedIn;
        isOfTurnover |=
                mainFlow == Measure.OTHER && frame.measure() == Measure.TURNOVER && draft.form() == Draft.Form.LEVEL;
        if (isFlow(frame.measure())) {
            flow = frame.measure();
            mainFlow = mainFlow == Measure.OTHER ? flow : mainFlow;
        }
        rememberBalance(frame, here);
        // "The deficit is A, or 53% of trade. It was B": what the share is of is told aside.
        boolean isAside = draft.form() == Draft.Form.SHARE
                && draft.phrasing().equals("or-again")
                && last.measure() == Measure.BALANCE
                && frame.measure() != Measure.BALANCE;
        if (!isAside) {
            last = frame.withExtreme(LevelClaim.Extreme.NONE)
                    .withTiming(LevelClaim.Timing.TOTAL)
                    .withPartner(Slot.NO_AREA)
                    .withProduct(Slot.ALL_GOODS)
                    .withPeriod(-1)
                    .withShare(false);
        }
        if (draft.form() == Draft.Form.SHARE) {
            lastShare = frame;
            shareSentence = here.index();
        }
        if (frame.measure().isTrade() && draft.form() != Draft.Form.SHARE) {
            boolean isFirst = here.index() != goodsSentence;
            if (isFirst) {
                goodsOfLast = here.index() == goodsSentence + 1 ? goodsOfSentence : Slot.ALL_GOODS;
            }
            goodsOfSentence =
                    isFirst || goodsOfSentence.value().equals(frame.product().value())
                            ? frame.product()
                            : Slot.ALL_GOODS;
            goodsSentence = here.index();
        }
    }

    /** "Tea made up 19% of exports. Its value, A": the goods whose share the sentence before has told last; else all goods. */
    Slot<Product> goodsOfShareBefore(Passage here) {
        return here.index() == shareSentence + 1 ? lastShare.product().at(Evidence.SENTENCE) : Slot.ALL_GOODS;
    }

    private void rememberBalance(Frame frame, Passage here) {
        if (here.index() != balanceSentence) {
            boolean isBalance = frame.measure() == Measure.BALANCE;
            balance = isBalance ? frame.withPeriod(-1).withShare(false) : Frame.NONE;
            balanceSentence = here.index();
            flowsOfSentence.clear();
        }
        if (isFlow(frame.measure())) {
            flowsOfSentence.add(frame.measure());
        }
    }

    /** "The deficit was A, on imports of B and exports of C. It had been D": the balance; open if the sentence before told none so. */
    Frame balanceOfFlows(Passage here) {
        boolean isNext = here.index() == balanceSentence + 1 && balance.isStated();
        return isNext && flowsOfSentence.size() == 2 ? balance : Frame.NONE;
    }

    /** The goods that the sentence before has told of, if they were the same in all its figures; else all goods. */
    Slot<Product> goodsBefore(Passage here) {
        boolean isNext = here.index() == goodsSentence + 1 && goodsSentence >= 0;
        boolean isWithin = here.index() == goodsSentence;
        Slot<Product> goods = isNext ? goodsOfSentence : isWithin ? goodsOfLast : Slot.ALL_GOODS;
        return goods.value().isAll() ? Slot.ALL_GOODS : goods.at(Evidence.SENTENCE);
    }

    /** Whether a figure of this may be what a story is about. */
    static boolean mayBe(Measure measure) {
        return measure.isTrade()
                || measure == Measure.INVESTMENT
                || measure == Measure.CONTRACT
                || measure == Measure.CURRENT_ACCOUNT;
    }

    /** Whether it is one of the flows that a country has with another. */
    static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.INVESTMENT;
    }
}
