package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Areas in a clause: which of them is its grammatical subject, and which is another party to what was spoken of. */
final class Actors {

    /** What stands behind a nationality and trades nothing itself: "Chinese demand lifted copper exports". */
    private static final WordSet NO_PEOPLE = WordSet.of(
            "demand",
            "appetite",
            "tariff",
            "tariffs",
            "duties",
            "duty",
            "sanctions",
            "curbs",
            "restrictions",
            "orders",
            "stimulus",
            "buying",
            "policy",
            "inflation",
            "interest",
            "competition",
            "weather",
            "harvest",
            "harvests",
            "production",
            "output");

    /** What a country does with goods, in the past. */
    private static final WordSet TRADING = WordSet.of(
            "bought",
            "sold",
            "exported",
            "imported",
            "shipped",
            "purchased",
            "took",
            "took goods",
            "absorbed",
            "supplied",
            "accounted for",
            "received");

    private static final CueSet MOTIONS = CueSet.of(Cue.UP, Cue.DOWN, Cue.WIDEN, Cue.NARROW);

    /** What goes on behind a partner with how far something moved. */
    private static final CueSet BEHIND_PARTNER = CueSet.of(Cue.BY, Cue.TO, Cue.FROM, Cue.COMMA, Cue.AND);

    private static final WordSet LEADING = WordSet.of("lead", "leads", "led");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final List<Draft> drafts;

    Actors(ChunkedSentence sentence, Clause clause, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
        this.drafts = drafts;
    }

    /** Makes an area what it is in its clause: its grammatical subject, another partner or owner, or nothing. */
    void meet(int at) {
        AreaMention mention = sentence.mention(at);
        if (isOfHome(at)) {
            Chunk noun = chunks.get(at + 1);
            clause.begin(Frame.NONE
                    .withProduct(Slot.explicit(new Product(noun.text()), noun.span()))
                    .withSpan(noun.span()));
        } else if (isFurtherPartner(at) || isBehindMotion(at) || isWhereTheyWent(at)) {
            clause.goOn(clause.subject().withPartner(sentence.mentioned(at)).withPeriod(-1));
        } else if (!mayAct(mention) && !isSeatThatTrades(at)) {
            return;
        } else if (mention.isPossessive()) {
            meetOwner(at);
        } else if (isNamedAsRole(at)) {
            clause.actBy(sentence.party(at));
        } else if (isSubject(at)) {
            act(at);
        }
    }

    /** "Domestic fields gave A", "domestic registrations had grown by A": what is made or sold at home is no trade. */
    private boolean isOfHome(int at) {
        int before = sentence.significantBefore(at);
        boolean isSubject = before < 0 || !chunks.get(before).is(Cue.OF);
        boolean isNoun = chunks.get(at).is("domestic") && at + 2 < chunks.size() && Nouns.mayBe(chunks.get(at + 1));
        return isSubject
                && isNoun
                && (Verbs.isVerb(chunks.get(at + 2)) || chunks.get(at + 2).is(Cue.LEAVING));
    }

    private static boolean mayAct(AreaMention mention) {
        return mention.isParty()
                || mention.form() == AreaMention.Form.HOME
                || mention.form() == AreaMention.Form.REST
                || mention.form() == AreaMention.Form.REGION
                || mention.form() == AreaMention.Form.NEIGHBOUR;
    }

    /** "Beijing bought A of it", "Kampala alone took goods": before a verb of trade a seat of government is its country. */
    private boolean isSeatThatTrades(int at) {
        int verb = at + 1;
        while (verb < chunks.size() && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        return sentence.mention(at).form() == AreaMention.Form.CAPITAL
                && sentence.area(at).isStated()
                && !sentence.mention(at).isPossessive()
                && verb < chunks.size()
                && TRADING.has(chunks.get(verb));
    }

    /** "Peru's exports were A. Chile's were B": the same of somebody else. */
    private void meetOwner(int at) {
        if (isVerbBehindOwner(at)) {
            clause.begin(clause.subject().withReporter(sentence.party(at)));
            clause.stand();
        }
    }

    private boolean isSubject(int at) {
        boolean isExample = at > 0 && chunks.get(at - 1).is("such as");
        boolean isBehindWay = isBehindWay(at) && !isAbsolute(sentence.significantBefore(at), at);
        return !isExample
                && (isSubjectPosition(at) && !isBehindWay || isForeseen(at) || isVerbLeftOut(at) || isRelative(at));
    }

    /** "expects Brazil to post a surplus": whoever is to do what is foreseen. */
    private boolean isForeseen(int at) {
        int expects = sentence.significantBefore(at);
        return expects >= 0
                && chunks.get(expects).is(Cue.FORECAST)
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.TO)
                && (chunks.get(at + 2).is(Chunk.Kind.WORD) || Verbs.isVerb(chunks.get(at + 2)));
    }

    /** "Germany to post a surplus of A and Japan a B deficit": the verb is said once. */
    private boolean isVerbLeftOut(int at) {
        int joint = sentence.significantBefore(at);
        return joint >= 0
                && joint == at - 1
                && (chunks.get(joint).is(Cue.AND)
                        || chunks.get(joint).is(Cue.COMMA)
                        || chunks.get(joint).is(Cue.WHILE))
                && clause.hasActor()
                && at + 3 < chunks.size()
                && (isBalanceOfItsOwn(at + 1) || isGoodsOfItsOwn(at + 1));
    }

    /** "a B deficit". */
    private boolean isBalanceOfItsOwn(int at) {
        return (chunks.get(at).is("a") || chunks.get(at).is("an"))
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY)
                && chunks.get(at + 2).is(Chunk.Kind.MEASURE);
    }

    /** "Germany received goods worth A and Sweden goods worth B". */
    private boolean isGoodsOfItsOwn(int at) {
        return chunks.get(at).is("goods")
                && chunks.get(at + 1).is(Cue.WORTH)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY);
    }

    /** "pressure from the United States which recorded an A deficit". */
    private boolean isRelative(int at) {
        int figure = at + 3;
        while (figure < chunks.size() && chunks.get(figure).is(Cue.FILLER)) {
            figure++;
        }
        return figure < chunks.size()
                && (chunks.get(at + 1).is("which") || chunks.get(at + 1).is("who"))
                && Verbs.isVerb(chunks.get(at + 2))
                && chunks.get(figure).is(Chunk.Kind.QUANTITY);
    }

    /** An area, with those listed before it, is the grammatical subject. */
    private void act(int at) {
        int first = firstOfList(at);
        clause.actAnew(listed(first, at));
        int joint = sentence.significantBefore(first);
        boolean isElsewhere = joint >= 0
                && chunks.get(joint).is(Cue.WHILE)
                && clause.subject().partner().value().isStated();
        if (isElsewhere) {
            // "Sales to Japan slipped, while Korea took A": the same sales, to somebody else.
            clause.about(clause.subject().withPartner(Slot.NO_AREA));
        }
        if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).frame().share()) {
            startOfPredicate(first);
        }
    }

    /** The first area of a list that ends here, "Japan, Korea and China took A"; the last itself where it is none. */
    private int firstOfList(int last) {
        int first = last;
        for (int i = sentence.hasAndBefore(last) ? last - 1 : -1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.AREA)) {
                first = i;
            } else if (isAbsolute(i, last)) {
                break;
            } else if (chunk.is(Cue.TO) || chunk.is(Cue.FROM) || chunk.is(Cue.IN) || chunk.is(Cue.WITH)) {
                return last;
            } else if (!chunk.is(Cue.AND) && !chunk.is(Cue.COMMA) && !chunk.is(Cue.FILLER) && !chunk.is("the")) {
                break;
            }
        }
        return first;
    }

    private Slot<Area> listed(int first, int last) {
        if (first == last) {
            return sentence.party(last);
        }
        List<Area> all = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (chunks.get(i).is(Chunk.Kind.AREA)) {
                all.add(sentence.area(i));
            }
        }
        return Slot.explicit(
                JoinedAreas.of(all),
                chunks.get(first).span().union(chunks.get(last).span()));
    }

    /** "imports from China totalled A, from Turkey B": the same flow with somebody else. */
    private boolean isFurtherPartner(int at) {
        int preposition = sentence.significantBefore(at);
        int joint = preposition >= 0 ? sentence.significantBefore(preposition) : -1;
        boolean isPreposition = preposition >= 0
                && (chunks.get(preposition).is(Cue.TO)
                        || chunks.get(preposition).is(Cue.FROM)
                        || chunks.get(preposition).is(Cue.WITH));
        boolean isJoined = joint >= 0
                && (chunks.get(joint).is(Cue.COMMA)
                        || chunks.get(joint).is(Cue.AND)
                        // "exports were worth A: to Norway B"
                        || (chunks.get(joint).is(Cue.COLON)
                                && at + 1 < chunks.size()
                                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY)));
        boolean isFollowed = at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Chunk.Kind.QUANTITY)
                        || chunks.get(at + 1).is(Chunk.Kind.PRODUCT)
                        || chunks.get(at + 1).is(Cue.FILLER)
                        || chunks.get(at + 1).is(Cue.TO)
                        || chunks.get(at + 1).is(Cue.BY)
                        // "exports to Japan were up A, to Korea down B"
                        || chunks.get(at + 1).is(Cue.UP)
                        || chunks.get(at + 1).is(Cue.DOWN));
        return isPreposition
                && isJoined
                && isFollowed
                && (clause.subject().isTrade()
                        // "those to Oman were A and to Chad B"
                        || clause.subject().partner().value().isStated()
                        || Openings.partnerOfIt(sentence).isPresent())
                && (sentence.area(at).isStated() || sentence.isRest(at))
                && !drafts.isEmpty();
    }

    /** "Most exports went to the United States: A", "Most imports came from Spain: A". */
    private boolean isWhereTheyWent(int at) {
        int way = sentence.significantBefore(at);
        int verb = way > 0 ? sentence.significantBefore(way) : -1;
        return verb >= 0
                && isWayOf(clause.subject().measure(), chunks.get(way))
                && chunks.get(verb).is(Cue.WENT)
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.COLON)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY)
                && sentence.area(at).isStated()
                && drafts.isEmpty();
    }

    /** "exports to", "imports from", "a deficit with": whether a preposition leads from what is measured to its partner. */
    private static boolean isWayOf(Measure measure, Chunk preposition) {
        return switch (preposition.cue()) {
            case TO -> measure == Measure.EXPORTS;
            case FROM -> measure == Measure.IMPORTS;
            case WITH -> measure == Measure.BALANCE || measure == Measure.TURNOVER;
            default -> false;
        };
    }

    /** "exports rose to Chile by A", "but the deficit shrank with OPEC, from B": the verb stands before its partner. */
    private boolean isBehindMotion(int at) {
        int way = sentence.significantBefore(at);
        int verb = way > 0 ? sentence.significantBefore(way) : -1;
        boolean isShape = verb >= 0
                && MOTIONS.has(chunks.get(verb))
                && at + 1 < chunks.size()
                && BEHIND_PARTNER.has(chunks.get(at + 1))
                && sentence.area(at).isStated()
                && !Pointer.pointsBack(sentence.area(at))
                && !sentence.mention(at).isPossessive();
        Frame subject = clause.subject();
        boolean isTold = subject.partner().value().isStated() && drafts.isEmpty();
        return isShape && !isTold && !subject.share() && isWayOf(subject.measure(), chunks.get(way));
    }

    private boolean isVerbBehindOwner(int at) {
        if (at + 2 >= chunks.size() || !chunks.get(at + 1).is("'s")) {
            return false;
        }
        Chunk verb = chunks.get(at + 2);
        if (verb.is(Cue.COMMA) && at + 3 < chunks.size() && chunks.get(at + 3).is(Chunk.Kind.QUANTITY)) {
            // "The largest surplus was Germany's, A"
            return at > 0 && chunks.get(at - 1).is(Cue.STATE);
        }
        if (verb.is(Chunk.Kind.QUANTITY)) {
            // "Kenya's exports rose 3%, Uganda's 5%": the verb is left out.
            return at > 0
                    && (chunks.get(at - 1).is(Cue.COMMA)
                            || chunks.get(at - 1).is(Cue.AND)
                            || chunks.get(at - 1).is(Cue.WHILE));
        }
        return verb.is(Cue.STATE) || verb.is(Cue.UP) || verb.is(Cue.DOWN) || verb.is(Cue.WIDEN) || verb.is(Cue.NARROW);
    }

    /** "Latvia's biggest export market was Lithuania, with 18%": who the noun before the verb is. */
    private boolean isNamedAsRole(int at) {
        int is = sentence.significantBefore(at);
        boolean isShape = is > 0
                && chunks.get(is).is(Cue.STATE)
                && sentence.area(at).isStated()
                && at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Cue.COMMA)
                        || chunks.get(at + 1).is(Cue.COLON)
                        || chunks.get(at + 1).is(Cue.WITH)
                        || chunks.get(at + 1).is(Cue.AT))
                && drafts.isEmpty();
        for (int i = is - 1; isShape && i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.DESTINATION) || chunk.is(Cue.ORIGIN) || chunk.is(Cue.TRADE_PARTNER)) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.WHILE) || chunk.is(Cue.SEMICOLON) || Verbs.isVerb(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** "Demand from Asia was higher": behind a preposition of trade stands no subject. */
    private boolean isBehindWay(int at) {
        int before = sentence.significantBefore(at);
        boolean isRole = before > 0
                && (chunks.get(before - 1).is(Cue.ORIGIN)
                        || chunks.get(before - 1).is(Cue.DESTINATION));
        return before >= 0
                && !isRole
                && (chunks.get(before).is(Cue.FROM)
                        || chunks.get(before).is(Cue.TO)
                        || chunks.get(before).is(Cue.WITH));
    }

    /** "with China accounting for A": a participle behind the name makes it a subject of its own. */
    private boolean isAbsolute(int with, int area) {
        return with >= 0
                && chunks.get(with).is(Cue.WITH)
                && with >= area - 2
                && area + 1 < chunks.size()
                && chunks.get(area + 1).is(Cue.SHARE_VERB)
                && isParticipleText(chunks.get(area + 1).text());
    }

    /** "accounting for", "taking": the first word ends like one. */
    private static boolean isParticipleText(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).endsWith("ing");
    }

    /** Whether a verb follows: "Romania shipped", "Romania, with 5.9 million tonnes, was". */
    private boolean isSubjectPosition(int at) {
        if (isSurpassed(at)) {
            return false;
        }
        int next = behindForItsPart(at + 1);
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.COMBINED)
                        || chunks.get(next).is(Cue.TOTAL)
                        || chunks.get(next).is("as a whole")
                        || CountryWords.has(chunks.get(next))
                        || isTimeBetween(next))) {
            next++;
        }
        if (next >= chunks.size()) {
            return false;
        }
        Chunk chunk = chunks.get(next);
        boolean isFirst = at == 0 || (at == 1 && chunks.get(0).is(Cue.FILLER));
        boolean areBuyers = chunk.is("importers") || chunk.is("buyers") || chunk.is("customers");
        boolean isPeople = sentence.mention(at).form() == AreaMention.Form.DEMONYM
                && next + 1 < chunks.size()
                && !chunk.is("-")
                && !NO_PEOPLE.has(chunk)
                && (areBuyers || chunk.is(Chunk.Kind.WORD) || chunk.is(Cue.ORIGIN) || chunk.is(Cue.DESTINATION))
                && (Verbs.isVerb(chunks.get(next + 1))
                        || chunks.get(next + 1).is(Chunk.Kind.MEASURE)
                        || (areBuyers && isFirst && chunks.get(next + 1).is(Cue.COMMA)));
        boolean isListed = sentence.hasAndBefore(at) && next + 1 < chunks.size() && Verbs.isVerb(chunks.get(next + 1));
        return isPeople
                || sentence.isVerbOfTrade(next)
                || Verbs.isVerb(chunk)
                || (chunk.is(Cue.WENT) && isFirst)
                // "By destination, China leads with purchases of A"
                || (LEADING.has(chunk)
                        && next + 1 < chunks.size()
                        && chunks.get(next + 1).is(Cue.WITH))
                || (chunk.is(Cue.COMMA) && (isFirst || isListed || isExplainedSubject(at, next)));
    }

    /** "; Thailand, the main buyer, took A": an apposition stands between a subject that opens its clause and the verb. */
    private boolean isExplainedSubject(int at, int comma) {
        int before = sentence.significantBefore(at);
        boolean opensClause = before < 0
                || chunks.get(before).is(Cue.SEMICOLON)
                || chunks.get(before).is(Cue.WHILE)
                || chunks.get(before).is(Cue.AND);
        int closed = opensClause ? Appositions.closedAt(chunks, comma) : -1;
        return closed >= 0 && closed + 1 < chunks.size() && Verbs.isVerb(chunks.get(closed + 1));
    }

    /** "China for its part supplied A". */
    private int behindForItsPart(int at) {
        boolean isAside = at + 2 < chunks.size()
                && chunks.get(at).is(Cue.FOR)
                && chunks.get(at + 2).is("part");
        return isAside ? at + 3 : at;
    }

    /** "China edged ahead of Japan with A": whoever stands behind the verb is the object. */
    private boolean isSurpassed(int at) {
        int verb = sentence.significantBefore(at);
        return verb > 0
                && (chunks.get(verb).is(Cue.SURPASS)
                        || chunks.get(verb).is(Cue.PASSED)
                        || chunks.get(verb).is(Cue.ABOVE));
    }

    /** "Kenya in the same period accounted for". */
    private boolean isTimeBetween(int at) {
        if (chunks.get(at).is(Chunk.Kind.PERIOD)) {
            return true;
        }
        boolean isPreposition = chunks.get(at).is(Cue.IN) || chunks.get(at).is(Cue.FOR);
        int next = at + 1;
        while (next < chunks.size() && chunks.get(next).is(Cue.FILLER)) {
            next++;
        }
        return isPreposition && next < chunks.size() && chunks.get(next).is(Chunk.Kind.PERIOD);
    }

    private void startOfPredicate(int first) {
        int before = sentence.significantBefore(first);
        boolean isJoined = before >= 0
                && (chunks.get(before).is(Cue.AND) || chunks.get(before).is(Cue.WHILE));
        if (isJoined || before < 0) {
            clause.begin();
        }
    }

    /** "With 20% of the total, Senegal was the largest supplier": the subject stands behind the figure. */
    Optional<Slot<Area>> behindFigure(int at) {
        int comma = at + 1;
        while (comma < chunks.size()
                && !chunks.get(comma).is(Cue.COMMA)
                && !chunks.get(comma).is(Chunk.Kind.QUANTITY)) {
            comma++;
        }
        int area = comma + 1;
        while (area < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isSubject = area + 1 < chunks.size()
                && chunks.get(comma).is(Cue.COMMA)
                && sentence.area(area).isStated()
                && Verbs.isVerb(chunks.get(area + 1));
        return isSubject ? Optional.of(sentence.party(area)) : Optional.empty();
    }
}
