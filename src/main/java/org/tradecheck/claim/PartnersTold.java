package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Token;

/** With whom a figure is that does not say it: the partner that the figures and sentences before it have. */
final class PartnersTold {

    private final Parties parties;
    private final OwnSide own;
    private final SeveralTold several;
    private final LastTold lastTold;

    /** The partner whose balance or trade as a whole the paragraph has told. */
    private Slot<Area> topicPartner = Slot.NO_AREA;

    /** The one partner of the one flow that the last sentence has told. */
    private Slot<Area> flowPartner = Slot.NO_AREA;

    private Measure lastFlowMeasure = Measure.OTHER;

    /** Whose trade the paragraph goes on telling. */
    private Slot<Area> paragraphPartner = Slot.NO_AREA;

    /** Whether the paragraph has told of trade with everybody. */
    private boolean isOfAll;

    /** Whether the text goes on from trade that is called total. */
    private boolean isOfTotal;

    /** Whether a figure of the paragraph says with whom it is. */
    private boolean hasPartner;

    /** Whether the figure before is a share: what it is a share of may be told behind it. */
    private boolean isBehindShare;

    /** Whether the last sentence ended with the share that somebody has of what is traded with everybody. */
    private boolean isBehindShareOfAll;

    /** Whether the figure before is a level of total trade. */
    private boolean isBehindTotal;

    PartnersTold(Parties parties, OwnSide own, SeveralTold several, LastTold lastTold) {
        this.parties = parties;
        this.own = own;
        this.several = several;
        this.lastTold = lastTold;
    }

    Slot<Area> topicPartner() {
        return topicPartner;
    }

    void startParagraph() {
        topicPartner = Slot.NO_AREA;
        paragraphPartner = Slot.NO_AREA;
        isOfAll = false;
        // "All foreign trade was A", and in a paragraph of its own: "Exports were B".
        isOfTotal &= !hasPartner;
        hasPartner = false;
        flowPartner = Slot.NO_AREA;
    }

    /** With whom a figure is whose clause does not say it; open if that is nobody, or not known. */
    Slot<Area> carried(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if ((here.isOfThat() || here.isOfThatBehind(draft)) && lastTold.level().isTotal()) {
            // "The country's foreign trade totalled A. Of that sum, B was exports": B is with everybody, too.
            return Slot.NO_AREA;
        }
        // "China supplied A, 24% of the import bill. As a result the deficit rose": what the bill is of has one.
        boolean isResult = frame.measure() == Measure.BALANCE
                && !isBehindShareOfAll
                && lastTold.part().partner().value().isStated()
                && isResult(here.tokens());
        if (isResult) {
            return lastTold.part().partner().at(Evidence.SENTENCE);
        }
        if (isOfLast(draft, frame, here)) {
            return Passage.carried(lastTold.level().partner());
        }
        Optional<Slot<Area>> joined = several.joined(draft, here);
        if (joined.isPresent()) {
            return joined.get();
        }
        boolean isFlow = frame.measure().isTrade()
                || frame.measure() == Measure.INVESTMENT
                || frame.measure() == Measure.CONTRACT
                || frame.measure() == Measure.COVERAGE;
        if (!isFlow && !(frame.measure() == Measure.PRICE || frame.measure() == Measure.VOLUME)) {
            return Slot.NO_AREA;
        }
        boolean isTotal = frame.product().value().isAll() && (hasTotal(before) || isOfWorldBalance(frame, here));
        if (isTotal) {
            return Slot.NO_AREA;
        }
        Slot<Area> ofSentence = ofSentence(draft, frame, before, here);
        if (ofSentence.value().isStated()) {
            return ofSentence;
        }
        boolean isMadeOf = frame.measure() == Measure.EXPORTS
                || frame.measure() == Measure.IMPORTS
                || frame.measure() == Measure.BALANCE;
        if (parties.isPair() && isOfTotal && isMadeOf) {
            // "Total foreign trade was A. Exports totalled B": with everybody, in an article on two; in the next
            // paragraph, too.
            return Slot.NO_AREA;
        }
        // "With Canada, trade was A. Exports made B of it", in an article on another pair
        boolean isOfOther = topicPartner.value().isStated()
                && topicPartner.evidence() == Evidence.EXPLICIT
                && !topicPartner.value().equals(parties.partner().value())
                && !topicPartner.value().equals(parties.reporter().value())
                && isMadeOf;
        if (!parties.isPair() || isOfOther) {
            return ofParagraph(draft, frame, here);
        }
        return isSharedOut(draft, frame, here)
                ? Slot.NO_AREA
                : ofPair(frame.reporter().value());
    }

    /** "Exports rose by A, narrowing the deficit with the world as a whole to B": the flows are with everybody, too. */
    private static boolean isOfWorldBalance(Frame frame, Passage here) {
        return Subject.isFlow(frame.measure())
                && here.scanned().drafts().stream()
                        .anyMatch(d -> d.frame().measure() == Measure.BALANCE
                                && d.frame().partner().value().equals(Area.WORLD));
    }

    /** "The deficit was A, with a third of it in trade with Japan": the whole is with everybody, in an article on two, too. */
    private static boolean isSharedOut(Draft draft, Frame frame, Passage here) {
        return draft.form() == Draft.Form.LEVEL
                && frame.product().value().isAll()
                && here.scanned().drafts().stream()
                        .anyMatch(d -> d.form() == Draft.Form.SHARE
                                && d.quantity() > draft.quantity()
                                && d.whole().measure() == frame.measure()
                                && !d.whole().partner().value().isStated()
                                && d.frame().partner().value().isStated());
    }

    /** "Exports to China came to A. That was 5% more than in 2023": more to China. */
    boolean isOfLast(Draft draft, Frame frame, Passage here) {
        return draft.frame().measure() == Measure.OTHER
                && LastTold.isTakenUp(here)
                && lastTold.level().measure() == frame.measure()
                && lastTold.level().partner().value().isStated();
    }

    /** The partner that the figure has in common with one before it in the sentence. */
    private static Slot<Area> ofSentence(Draft draft, Frame frame, List<Filled> before, Passage here) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame other = before.get(i).frame();
            boolean isSameSeries = draft.role() == Draft.Role.EARLIER
                    && other.partner().value().isStated()
                    && other.measure() == frame.measure()
                    && other.product().value().equals(frame.product().value());
            if (isSameSeries) {
                return other.partner();
            }
            boolean isCoordinated = other.partner().value().isStated()
                    && !other.partner().value().equals(frame.reporter().value())
                    && (other.product().equals(frame.product())
                            || (frame.product().value().isAll()
                                    && here.otherSide().isInReturn()))
                    && other.measure() != frame.measure()
                    && frame.measure().isTrade()
                    && (frame.coverage() == other.coverage()
                            || frame.coverage() == Coverage.GOODS && other.coverage() == Coverage.UNSTATED);
            if (isCoordinated) {
                return Passage.carried(other.partner());
            }
        }
        return Slot.NO_AREA;
    }

    /** In an article about two countries, the other one. */
    private Slot<Area> ofPair(Area reporter) {
        Area other = parties.otherThan(reporter);
        // Where a group trades with somebody, its members are told of with the same.
        other = own.isMember(reporter) ? parties.partner().value() : other;
        return other.isStated()
                ? new Slot<>(other, Evidence.PARAGRAPH, parties.partner().origin())
                : Slot.NO_AREA;
    }

    /** The partner that the sentences before have told of in the paragraph. */
    private Slot<Area> ofParagraph(Draft draft, Frame frame, Passage here) {
        boolean isBareFlow = frame.product().value().isAll()
                && frame.coverage() == Coverage.UNSTATED
                && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS);
        boolean isCounterFlow = isBareFlow
                && flowPartner.value().isStated()
                && lastFlowMeasure != frame.measure()
                && draft.role() == Draft.Role.MAIN;
        if (isCounterFlow) {
            return flowPartner.at(Evidence.SENTENCE);
        }
        if (isBareFlow && topicPartner.value().isStated()) {
            return topicPartner.at(Evidence.SENTENCE);
        }
        boolean isOfTopic = frame.measure().isTrade()
                && frame.coverage() == Coverage.UNSTATED
                && paragraphPartner.value().isStated()
                && !paragraphPartner.value().equals(frame.reporter().value())
                && !isSummary(here.tokens())
                && !namesOther(here);
        boolean isOfLast = isOfTopic
                && LastTold.isTakenUp(here)
                && lastTold.level().partner().value().equals(paragraphPartner.value());
        return isOfTopic ? paragraphPartner.at(isOfLast ? Evidence.SENTENCE : Evidence.ASSUMED) : Slot.NO_AREA;
    }

    /** A figure of trade may say with whom it is, and the next ones may be with the same. */
    void remember(Filled filled) {
        Draft draft = filled.draft();
        Frame frame = filled.frame();
        boolean isListed =
                draft.phrasing().equals("area-figure") || draft.phrasing().equals("in-brackets");
        boolean isLevel = draft.form() == Draft.Form.LEVEL && draft.role() == Draft.Role.MAIN;
        boolean isOfWorld = frame.partner().value().equals(Area.WORLD)
                && !frame.reporter().value().equals(Area.WORLD);
        boolean isOfEverybody =
                (isOfWorld || frame.isTotal() && !frame.partner().value().isStated()) && own.isOfArticle();
        Evidence evidence = frame.partner().evidence();
        hasPartner |= frame.partner().value().isStated()
                && !isOfWorld
                && (evidence == Evidence.EXPLICIT || evidence == Evidence.SENTENCE);
        boolean isWholeOfShare = isBehindShare;
        isBehindShare = draft.form() == Draft.Form.SHARE;
        boolean isShareOfTotal =
                isBehindTotal && isBehindShare && frame.partner().value().isStated();
        isBehindTotal = isLevel && frame.measure().isTrade() && isOfEverybody && !isWholeOfShare;
        if (isBehindTotal) {
            isOfTotal = true;
        } else if (isShareOfTotal) {
            // "Its part in total trade, which came to A, is 4%": A is told for the sake of the share alone.
            isOfTotal = false;
        } else if (frame.partner().evidence() == Evidence.EXPLICIT
                && frame.partner().value().isStated()
                && !isOfWorld) {
            isOfTotal = false;
        }
        boolean isTopic = !isListed && (frame.measure() == Measure.BALANCE || frame.measure() == Measure.TURNOVER);
        if (isTopic
                && frame.partner().evidence() == Evidence.EXPLICIT
                && frame.partner().value().isStated()) {
            topicPartner = frame.partner();
        } else if (!frame.partner().value().isStated()) {
            topicPartner = Slot.NO_AREA;
        }
    }

    void endSentence(List<Filled> filled) {
        isBehindShareOfAll = isBehindShare
                && !filled.get(filled.size() - 1).whole().partner().value().isStated();
        isBehindShare = false;
        isBehindTotal = false;
        rememberParagraphPartner(filled);
        rememberFlowPartner(filled);
    }

    /** "The result was a deficit", "That left a gap", "As a result, the surplus shrank": of the flows just told. */
    private static boolean isResult(List<Token> tokens) {
        if (tokens.size() < 3) {
            return false;
        }
        boolean isNoun = tokens.get(0).is("the")
                && (tokens.get(1).is("result")
                        || tokens.get(1).is("difference")
                        || tokens.get(1).is("resulting"));
        boolean isLeft = (tokens.get(0).is("that") || tokens.get(0).is("this"))
                && tokens.get(1).is("left");
        boolean isAdverb = tokens.get(0).is("as") && tokens.get(2).is("result");
        return isNoun || isLeft || isAdverb;
    }

    /** "Overall, exports came to": of all trade again. */
    private static boolean isSummary(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        boolean isInAll = tokens.size() > 1
                && tokens.get(0).is("in")
                && (tokens.get(1).is("all") || tokens.get(1).is("total"));
        boolean isAllTold = tokens.size() > 2
                && tokens.get(0).is("all")
                && (tokens.get(1).is("told")
                        || tokens.get(1).is("up")
                        || tokens.get(1).is("in") && tokens.get(2).is("all"));
        return isInAll
                || isAllTold
                || tokens.get(0).is("overall")
                || tokens.get(0).is("altogether")
                || tokens.get(0).is("total");
    }

    /** Whether the sentence names a country or a group other than those whose trade its paragraph tells. */
    private boolean namesOther(Passage here) {
        return here.mentions().areas().stream()
                .anyMatch(m -> own.isOther(m) && !m.area().equals(paragraphPartner.value()));
    }

    /** "Total exports fell, whereas imports climbed": the imports are the total, too. */
    private static boolean hasTotal(List<Filled> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame other = before.get(i).frame();
            boolean isWholeOfShare = i > 0
                    && other.isTotal()
                    && before.get(i - 1).draft().form() == Draft.Form.SHARE
                    && before.get(i - 1).frame().partner().value().isStated();
            if (isWholeOfShare) {
                // "Exports were A, or 29% of total exports of B, and imports C": with the same partner as A.
                continue;
            }
            if (other.partner().value().isStated() || !other.product().value().isAll()) {
                return false;
            }
            if (other.isTotal()) {
                return true;
            }
        }
        return false;
    }

    /** One flow with one partner, and nothing else: the next sentence may tell the other flow with the same. */
    private void rememberFlowPartner(List<Filled> filled) {
        Frame first = filled.get(0).frame();
        boolean isOne = true;
        for (Filled each : filled) {
            isOne &= each.frame().measure() == first.measure()
                    && each.frame().partner().value().equals(first.partner().value());
        }
        boolean isFlow = first.measure() == Measure.EXPORTS || first.measure() == Measure.IMPORTS;
        flowPartner = isOne && isFlow && first.product().value().isAll() ? first.partner() : Slot.NO_AREA;
        lastFlowMeasure = first.measure();
    }

    /** Whose trade a paragraph goes on telling: the one partner of all figures of the sentence, or whom it is about. */
    private void rememberParagraphPartner(List<Filled> filled) {
        Optional<Slot<Area>> partner = Optional.empty();
        boolean isOne = true;
        for (Filled each : filled) {
            if (each.frame().measure().isTrade() && each.draft().role() != Draft.Role.EARLIER) {
                Slot<Area> next = each.frame().partner();
                partner = partner.isEmpty() ? Optional.of(next) : partner;
                isOne &= next.value().equals(partner.get().value());
                isOfAll |= !next.value().isStated();
            }
        }
        if (partner.isPresent()) {
            Area one = partner.get().value();
            boolean isKnown = one.isStated() && one.code().indexOf('+') < 0 && !one.equals(Area.UNKNOWN);
            paragraphPartner = isOne && isKnown && !isOfAll ? partner.get() : Slot.NO_AREA;
        }
    }

    /** Whom a sentence without figures names, if it names one. */
    void passOver(Passage here) {
        Slot<Area> one = Slot.NO_AREA;
        List<AreaMention> areas = here.mentions().areas();
        for (int i = 0; i < areas.size(); i++) {
            AreaMention mention = areas.get(i);
            if (!own.isOther(mention)) {
                continue;
            }
            if (one.value().isStated() && !one.value().equals(mention.area())) {
                paragraphPartner = Slot.NO_AREA;
                return;
            }
            one = one.value().isStated() ? one : new Slot<>(mention.area(), Evidence.PARAGRAPH, mention.span());
        }
        paragraphPartner = one.value().isStated() ? one : paragraphPartner;
    }
}
