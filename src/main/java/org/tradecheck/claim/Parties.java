package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.quantity.CurrencyHomes;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Whose article it is: the country whose figures it tells, and the other side where it is about two.
 *
 * @param reporter the country whose statistics an unmarked figure belongs to; open if the article does not tell
 * @param partner the other side, if the whole article is about two countries; open otherwise
 */
record Parties(Slot<Area> reporter, Slot<Area> partner) {

    private static final int LEAD_SENTENCES = 4;

    /** Headings such as "Key figures" are no sentences of the lead. */
    private static final int LONGEST_HEADING = 5;

    /** Nouns that make what stands before them the owner of figures: "Brazil's exports", "the Kenyan trade deficit". */
    private static final WordSet OWNED = WordSet.of(
            "export",
            "exports",
            "import",
            "imports",
            "trade",
            "surplus",
            "deficit",
            "balance",
            "shipments",
            "sales",
            "turnover",
            "exporters",
            "importers",
            "exported",
            "imported",
            "shipped",
            "customs",
            "statistics",
            "re-exports");

    /** Verbs whose subject tells figures of its own. */
    private static final WordSet OWNING = WordSet.of(
            "exported",
            "imported",
            "exports",
            "imports",
            "posted",
            "ran",
            "recorded",
            "earned",
            "sold",
            "shipped",
            "runs",
            "sells",
            "ships",
            "registered",
            "reported",
            "produced",
            "mined",
            "harvested");

    /** Verbs whose subject is the other side of somebody's trade. */
    private static final WordSet TAKING = WordSet.of(
            "took", "takes", "absorbed", "bought", "purchased", "supplied", "accounted", "accounts", "remained");

    /** What one country puts in the way of another's goods. */
    private static final WordSet BARRIERS = WordSet.of(
            "tariff",
            "tariffs",
            "duty",
            "duties",
            "levy",
            "levies",
            "sanctions",
            "quota",
            "quotas",
            "importers",
            "buyers");

    /** What a country is to the one whose trade is told. */
    private static final WordSet PLACES = WordSet.of(
            "destination",
            "destinations",
            "market",
            "markets",
            "source",
            "sources",
            "customer",
            "customers",
            "buyer",
            "buyers",
            "supplier",
            "suppliers",
            "partner",
            "partners");

    /** What makes a place of trade one of somebody's: "the top market", "the second largest buyer". */
    private static final WordSet PLACED = WordSet.of(
            "top",
            "largest",
            "biggest",
            "main",
            "leading",
            "chief",
            "principal",
            "key",
            "major",
            "single",
            "first",
            "second",
            "third",
            "fourth",
            "fifth");

    /** Between a subject and "remains". */
    private static final WordSet ADVERBS = WordSet.of(
            "nevertheless", "nonetheless", "however", "still", "again", "also", "meanwhile", "thus", "therefore");

    /** Verbs whose subject, a seat of government, tells figures of its country. */
    private static final WordSet REPORTING = WordSet.of(
            "reports",
            "reported",
            "posts",
            "posted",
            "books",
            "logs",
            "records",
            "recorded",
            "runs",
            "ran",
            "published");

    /** "From Cairo's point of view". */
    private static final WordSet VIEWS = WordSet.of("point", "viewpoint", "perspective", "standpoint", "side");

    /** "The ministry of trade in Tunis": an office at a seat of government is its country's. */
    private static final WordSet OFFICES = WordSet.of(
            "ministry",
            "office",
            "bureau",
            "bank",
            "agency",
            "customs",
            "institute",
            "department",
            "authority",
            "service",
            "commerce",
            "association",
            "federation",
            "government",
            "minister");

    /** No modifier reaches over them. */
    private static final WordSet PRONOUNS = WordSet.of("our", "their", "its", "we", "they", "it", "you", "i");

    /** Before a country in a headline: it is not whom the article tells of. */
    private static final WordSet ASIDE =
            WordSet.of("after", "without", "beyond", "behind", "despite", "against", "via");

    /** Behind "we". */
    private static final WordSet WE_DO = WordSet.of(
            "sold",
            "sell",
            "exported",
            "export",
            "bought",
            "buy",
            "imported",
            "import",
            "shipped",
            "ship",
            "earned",
            "earn");

    private static final WordSet CONTRASTING = WordSet.of("by", "in", "for");

    private static final WordSet CONTRASTS = WordSet.of("contrast", "comparison");

    private static final WordSet COMPARATIVES = WordSet.of("better", "worse");

    /** Before an area: it is the other side of a flow. */
    static final WordSet PARTNERED = WordSet.of("to", "from", "with");

    /** An article that prints more amounts in one country's money than this is written for that country. */
    private static final int MANY_AMOUNTS = 5;

    /** So many words of an office stand before the "of" of its country. */
    private static final int LONGEST_OFFICE = 5;

    /** So many words a first verb has behind it before a second one of the same subject. */
    private static final int LONGEST_PREDICATE = 24;

    /** So much an article must tell of a country that its start does not name, to be written for it. */
    private static final int FEW = 3;

    /** What two countries sign: an article on one that names nobody else is about their trade. */
    private static final WordSet PACTS = WordSet.of("agreement", "pact", "deal", "treaty", "accord");

    /** So many words behind "bought" it may be told from where. */
    private static final int LONGEST_OBJECT = 12;

    /** An office that speaks at the start of an article tells figures of its country. */
    private static final int AGENCY_IN_LEAD = 4;

    /** So many words may stand between "exports" and where they come from. */
    private static final int LONGEST_GOODS = 6;

    /** So many words before "by" may say how far behind the first the next follow. */
    private static final int FAR_BEHIND = 4;

    /** So many of its members an article must tell of to be about their group. */
    private static final int SEVERAL = 2;

    /** So much it takes from what an area owns that "we" deal with it. */
    private static final int OTHERS = 6;

    private static final Area EUROPE = new Area("EUROPE");
    private static final Area UNION = new Area("EU");

    /** How often the only partner of an article is named as one, at least. */
    private static final int OFTEN = 3;

    private static final Set<String> TRADE =
            Set.of("trade", "turnover", "commerce", "relations", "cooperation", "ties");

    /** What a headline may call one country's with another: "Spain's surplus with Morocco". */
    private static final Set<String> BALANCES =
            Set.of("surplus", "deficit", "gap", "balance", "imbalance", "shortfall");

    boolean isPair() {
        return partner.value().isStated();
    }

    /** The other of the two, if this is one of them. */
    Area otherThan(Area area) {
        if (area.equals(reporter.value())) {
            return partner.value();
        }
        return area.equals(partner.value()) ? reporter.value() : Area.UNSTATED;
    }

    /** Weighs who is named, in the headline and lead above all, and looks for words that bind two. */
    static Parties of(String text, List<Sentence> sentences, List<List<AreaMention>> mentions, Title title) {
        return new Weighing(text, sentences, mentions, title).parties();
    }

    /** A headline that is given apart from the text. */
    record Title(List<Token> tokens, List<AreaMention> areas) {}

    /** Behind "to", "from", "with", "of", in brackets, before "members": the other side of somebody's trade. */
    static boolean isGoverned(Sentence sentence, AreaMention mention) {
        return isGoverned(sentence.tokens(), mention);
    }

    private static boolean isGoverned(List<Token> tokens, AreaMention mention) {
        if (mention.end() < tokens.size() && isMembers(tokens.get(mention.end()).lower())) {
            return true;
        }
        String word = wordBefore(tokens, mention);
        return word.equals("(") || word.equals("to") || word.equals("from") || word.equals("with") || word.equals("of");
    }

    /** "US tariffs", "despite Chinese buyers": what one country puts in the way of another's goods is told by the other. */
    static boolean isBeforeBarrier(List<Token> tokens, AreaMention mention) {
        return mention.end() < tokens.size() && BARRIERS.has(tokens.get(mention.end()));
    }

    /** "followed by Canada with A", "ahead of Canada with A and China with B": one of those that follow in a list. */
    static boolean isBehindLeader(List<Token> tokens, AreaMention mention) {
        boolean isListed =
                mention.end() < tokens.size() && tokens.get(mention.end()).is("with");
        for (int i = mention.first() - 1; isListed && i > 0; i--) {
            boolean isLed = (tokens.get(i).is("by") && isFollowed(tokens, i))
                    || (tokens.get(i).is("of") && tokens.get(i - 1).is("ahead"));
            if (isLed) {
                return true;
            }
        }
        return false;
    }

    /** "followed", "followed at some distance" before "by". */
    private static boolean isFollowed(List<Token> tokens, int by) {
        for (int i = by - 1; i >= 0 && i >= by - FAR_BEHIND && tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("followed")) {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(List<Token> tokens, AreaMention mention) {
        int before = mention.first() - 1;
        while (before >= 0 && tokens.get(before).is("the")) {
            before--;
        }
        return before < 0 ? "" : tokens.get(before).lower();
    }

    private static boolean isMembers(String word) {
        return word.equals("countries") || word.equals("states") || word.equals("nations") || word.equals("members");
    }

    /** "exports of goods from Portugal" are Portugal's. */
    static boolean isExportedFrom(List<Token> tokens, AreaMention mention) {
        for (int i = mention.first() - 1; i >= 0 && i > mention.first() - LONGEST_GOODS; i--) {
            if (tokens.get(i).is("exports")
                    || tokens.get(i).is("exported")
                    || tokens.get(i).is("export")
                    || tokens.get(i).is("shipments")) {
                return true;
            }
            if (tokens.get(i).is("imports")
                    || tokens.get(i).is("import")
                    || tokens.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "Kenya's trade deficit", "Brazilian exports". */
    static boolean isOwner(List<Token> tokens, AreaMention mention) {
        boolean isModifier = mention.isPossessive() || mention.form() == AreaMention.Form.DEMONYM;
        for (int i = mention.end(); isModifier && i < tokens.size() && i < mention.end() + 5; i++) {
            if (OWNED.has(tokens.get(i))) {
                return true;
            }
            if (tokens.get(i).is("share") || tokens.get(i).is("slice")) {
                // "the American share of exports": somebody else's exports
                return false;
            }
            if (PRONOUNS.has(tokens.get(i))) {
                // "China's slice of our imports", "with the Americans we run a deficit"
                return false;
            }
        }
        return false;
    }

    /** What an article says of one area. */
    private static final class Tally {

        private final Area area;

        /** The country that a province is a part of; the area itself of anything else. */
        private final Area country;

        private int named;
        private int own;

        /** How often flows and balances are called its own. */
        private int flows;

        /** How much of what it owns a headline says. */
        private int ownInHeadline;

        private boolean isOtherSide;
        private int dealtWith;
        private int dealtWithUs;
        private boolean isDealtWithFirst;
        private boolean isDealtWithSoon;
        private boolean isInLead;
        private Span first = Span.NONE;

        /** The last sentence behind the lead that counted for it, and how much it did. */
        private int ownSentence = -1;

        private int ownInSentence;

        Tally(Area area) {
            this.area = area;
            this.country = Areas.standard().countryOf(area);
        }
    }

    /** What "we in Kenya" weighs: as much as a first sentence, and half of one more. */
    private static final int WE_IN = 12;

    /** The evidence of one article. */
    private static final class Weighing {

        private final String text;
        private final List<Sentence> sentences;
        private final List<List<AreaMention>> mentions;
        private final Title title;
        private final Map<Area, Tally> tallies = new LinkedHashMap<>();
        private final List<List<Area>> bound = new ArrayList<>();
        private int pairWords;

        /** The two that have signed what the start of the article tells of. */
        private List<Area> pact = List.of();

        private final Map<Area, Integer> cities = new LinkedHashMap<>();
        private int sentence = -1;

        /** Whether the sentence turns to others for a comparison. */
        private boolean isContrast;

        /** How often "we" trade: "our exports", "we sold". */
        private int ours;

        private Area side = Area.UNSTATED;
        private Area place = Area.UNSTATED;
        private boolean isPlaceLine;
        private Area speaker = Area.UNSTATED;

        Weighing(String text, List<Sentence> sentences, List<List<AreaMention>> mentions, Title title) {
            this.text = text;
            this.sentences = sentences;
            this.mentions = mentions;
            this.title = title;
        }

        Parties parties() {
            weigh(title.tokens(), title.areas(), 6, true);
            int told = 0;
            for (int i = 0; i < sentences.size(); i++) {
                int worth = i == 0 ? 8 : i < LEAD_SENTENCES ? 4 : 1;
                sentence = i;
                isContrast = i >= LEAD_SENTENCES && isContrast(sentences.get(i).tokens());
                weigh(sentences.get(i).tokens(), mentions.get(i), worth, i < 2);
                bind(sentences.get(i).tokens(), mentions.get(i), told < LEAD_SENTENCES);
                told += sentences.get(i).tokens().size() > LONGEST_HEADING ? 1 : 0;
            }
            bind(title.tokens(), title.areas(), true);
            bindHeadline(title.tokens(), title.areas());
            if (!sentences.isEmpty()) {
                bindHeadline(sentences.get(0).tokens(), mentions.get(0));
            }
            weighMoney();
            weighUs();
            weighLate();
            weighDealtWith();
            oneEurope();
            List<Tally> ranked = ranked();
            if (ranked.isEmpty()) {
                return ofCities();
            }
            Tally one = ranked.get(0);
            Optional<Tally> other = other(ranked);
            Optional<Parties> ofFirst = other.isEmpty() ? ofFirstAmounts() : Optional.empty();
            if (ofFirst.isPresent()) {
                return ofFirst.get();
            }
            if (other.isEmpty()) {
                boolean isOfPlace = isLate(one) && (place.isStated() || one.own < FEW) || isOnlyNamedAt(one);
                Tally own = isOfPlace ? tally(place) : one;
                return own.area.isStated() && own.own > 0 ? new Parties(slot(own), Slot.NO_AREA) : ofCities();
            }
            Tally two = other.get();
            Tally reporter = signed(side, one, two, one);
            reporter = signed(place, one, two, reporter);
            reporter = signed(speaker, one, two, reporter);
            reporter = ownsAll(one, two) ? one : ownsAll(two, one) ? two : reporter;
            return new Parties(slot(reporter), slot(reporter == one ? two : one));
        }

        /** The trade of two, where the first amounts of an article are between them and hardly anybody else is named. */
        private Optional<Parties> ofFirstAmounts() {
            List<Tally> two = new ArrayList<>();
            int others = 0;
            for (Tally each : List.copyOf(tallies.values())) {
                Tally nation = tally(each.country);
                if (each.named > 1 && !two.contains(nation)) {
                    two.add(nation);
                }
                others += each.named == 1 ? 1 : 0;
            }
            if (others > 1
                    || two.size() != 2
                    || two.stream().anyMatch(t -> Areas.standard().isGroup(t.area))) {
                return Optional.empty();
            }
            List<Area> partners = FirstAmounts.partners(sentences, mentions);
            boolean isFirst = partners.contains(two.get(0).area);
            boolean isSecond = partners.contains(two.get(1).area);
            if (!isFirst && !isSecond) {
                return Optional.empty();
            }
            // "Malagasy buyers took A of Mauritian goods": whose figures they are, the rest of the article says.
            boolean isOfFirst = isFirst && isSecond ? two.get(0).own >= two.get(1).own : isSecond;
            Tally reporter = isOfFirst ? two.get(0) : two.get(1);
            Tally partner = isOfFirst ? two.get(1) : two.get(0);
            return Optional.of(new Parties(slot(reporter), slot(partner)));
        }

        /** "GABORONE – Sales of diamonds fell, blamed on Chinese brides": named, but the owner of nothing, where a place says more. */
        private boolean isOnlyNamedAt(Tally one) {
            return isPlaceLine
                    && !place.equals(one.country)
                    && one.flows == 0
                    && one.ownInHeadline == 0
                    && tallies.values().stream().noneMatch(t -> t.flows > 0);
        }

        /** Nothing says whose figures these are but its towns, if they lie in one country. */
        private Parties ofCities() {
            if (cities.size() != 1) {
                return new Parties(Slot.NO_AREA, Slot.NO_AREA);
            }
            Area country = cities.keySet().iterator().next();
            return new Parties(new Slot<>(country, Evidence.PARAGRAPH, Span.NONE), Slot.NO_AREA);
        }

        /** "Serbian exports", "the balance of Serbia", and never those of the other: these are Serbia's figures. */
        private static boolean ownsAll(Tally tally, Tally other) {
            return tally.flows > 1 && other.flows == 0;
        }

        /** Whichever of two a sign is of, unless the other outweighs it; else whom other signs are of. */
        private static Tally signed(Area sign, Tally one, Tally two, Tally before) {
            if (sign.equals(one.area)) {
                return isOutweighed(one, two) ? before : one;
            }
            return sign.equals(two.area) && !isOutweighed(two, one) ? two : before;
        }

        /** Where a text tells of the European Union, "Europe" is its other name. */
        private void oneEurope() {
            Tally other = tallies.get(EUROPE);
            if (other == null || !tallies.containsKey(UNION)) {
                return;
            }
            tallies.remove(EUROPE);
            Tally union = tally(UNION);
            union.named += other.named;
            union.own += other.own;
            union.dealtWith += other.dealtWith;
            union.isInLead |= other.isInLead;
            union.isDealtWithFirst |= other.isDealtWithFirst;
            union.isDealtWithSoon |= other.isDealtWithSoon;
            bound.replaceAll(pair -> List.of(union(pair.get(0)), union(pair.get(1))));
        }

        private static Area union(Area area) {
            return area.equals(EUROPE) ? UNION : area;
        }

        /** Whoever is not named at the start is hardly the country whose figures the article tells. */
        private boolean isLate(Tally tally) {
            int told = 0;
            int end = 0;
            while (end < sentences.size() && told < LEAD_SENTENCES) {
                told += sentences.get(end).tokens().size() > LONGEST_HEADING ? 1 : 0;
                end++;
            }
            return end > 0
                    && tally.first.start() > sentences.get(end - 1).span().end()
                    && !tally.isInLead;
        }

        /** Where a story was written counts little against whose figures it tells throughout. */
        private static boolean isOutweighed(Tally sign, Tally other) {
            return 2 * other.own >= 3 * sign.own;
        }

        private Tally tally(Area area) {
            Tally known = tallies.get(area);
            if (known != null) {
                return known;
            }
            Tally tally = new Tally(area);
            tallies.put(area, tally);
            return tally;
        }

        private void weigh(List<Token> tokens, List<AreaMention> areas, int worth, boolean isLead) {
            ours += isOurTrade(tokens) ? 1 : 0;
            for (int i = 0; i < areas.size(); i++) {
                AreaMention mention = areas.get(i);
                pairWords += mention.form() == AreaMention.Form.PAIR && worth > 1 ? 1 : 0;
                if (mention.form() == AreaMention.Form.OTHER_SIDE && !side.isStated()) {
                    side = mention.area();
                }
                boolean isParty = mention.isParty()
                        && !isLanguage(tokens, mention)
                        && !mention.area().equals(Area.WORLD)
                        && !mention.area().code().startsWith("NON_");
                if (isBehindWe(tokens, mention) && mention.area().isStated()) {
                    // "over which we in Nairobi have no say": whoever writes "we" tells whose figures these are.
                    add(mention, WE_IN, WE_IN).isInLead = true;
                    speaker = speaker.isStated() ? speaker : mention.area();
                } else if (isParty) {
                    weighParty(tokens, mention, worth, isLead, isPlaceOfOther(tokens, areas, i));
                } else if (isEnvoy(mention) && mention.area().isStated()) {
                    add(mention, worth + 4, worth + 4).isInLead |= isLead;
                    speaker = speaker.isStated() ? speaker : mention.area();
                } else if (mention.form() == AreaMention.Form.AGENCY
                        && mention.area().isStated()) {
                    // "the $9.4bn hole Stats NZ reported": who publishes figures publishes those of the own country.
                    boolean isReporting = mention.end() < tokens.size() && REPORTING.has(tokens.get(mention.end()));
                    int said = isReporting ? AGENCY_IN_LEAD : Math.min(worth, AGENCY_IN_LEAD);
                    add(mention, said, said).isInLead |= isLead;
                } else if (mention.form() == AreaMention.Form.CAPITAL && worth > 1) {
                    weighCapital(tokens, mention, worth, isLead);
                } else if (mention.form() == AreaMention.Form.CITY && !isGoverned(tokens, mention)) {
                    cities.merge(mention.area(), 1, Integer::sum);
                }
            }
        }

        /** "translated from French", "said in Spanish": the words are, and not the figures. */
        private static boolean isLanguage(List<Token> tokens, AreaMention mention) {
            boolean isAlone =
                    mention.end() >= tokens.size() || !tokens.get(mention.end()).isWord();
            int before = mention.first() - 2;
            return mention.form() == AreaMention.Form.DEMONYM
                    && isAlone
                    && before >= 0
                    && (tokens.get(before).is("translated")
                            || tokens.get(before).is("translation")
                            || tokens.get(before).is("written"));
        }

        /** "we in Dodoma", "us in Peru". */
        private static boolean isBehindWe(List<Token> tokens, AreaMention mention) {
            int in = mention.first() - 1;
            return in > 0
                    && tokens.get(in).is("in")
                    && (tokens.get(in - 1).is("we") || tokens.get(in - 1).is("us"));
        }

        /** "our exports", "we sold". */
        private static boolean isOurTrade(List<Token> tokens) {
            for (int i = 0; i + 1 < tokens.size(); i++) {
                boolean isOurs = tokens.get(i).is("our")
                        && (OWNED.has(tokens.get(i + 1)) || (i + 2 < tokens.size() && OWNED.has(tokens.get(i + 2))));
                if (isOurs || (tokens.get(i).is("we") && WE_DO.has(tokens.get(i + 1)))) {
                    return true;
                }
            }
            return false;
        }

        private void weighCapital(List<Token> tokens, AreaMention mention, int worth, boolean isLead) {
            if (speaksForCountry(tokens, mention)) {
                add(mention, worth, worth + 4).isInLead |= isLead;
            }
            if (!place.isStated()) {
                place = mention.area();
                isPlaceLine = isInPlaceLine(tokens, mention);
                add(mention, 2, 2);
            }
        }

        /** "GABORONE –", "TUNIS, April 11 (Agency) –": where the story was written, in front of it. */
        private boolean isInPlaceLine(List<Token> tokens, AreaMention mention) {
            if (mention.first() != 0 || mention.end() >= tokens.size()) {
                return false;
            }
            String name = mention.span().of(text);
            return switch (tokens.get(mention.end()).lower()) {
                case "-", "--", "\u2013", "\u2014", "(" -> true;
                case ",", ":" -> name.equals(name.toUpperCase(Locale.ROOT));
                default -> false;
            };
        }

        /** "Tokyo reports", "Cairo's exports", "from Cairo's point of view", "the ministry of trade in Tunis". */
        private static boolean speaksForCountry(List<Token> tokens, AreaMention mention) {
            int end = mention.end();
            String before = wordBefore(tokens, mention);
            if (before.equals("in") || before.equals("of")) {
                for (int i = mention.first() - 2; i >= 0 && i >= mention.first() - LONGEST_GOODS; i--) {
                    if (OFFICES.has(tokens.get(i))) {
                        return true;
                    }
                    if (!tokens.get(i).isWord()) {
                        return false;
                    }
                }
                return false;
            }
            boolean isView = before.equals("from")
                    && mention.isPossessive()
                    && end < tokens.size()
                    && VIEWS.has(tokens.get(end));
            int verb = end + 1 < tokens.size() && tokens.get(end).is("has") ? end + 1 : end;
            boolean hasOffice = mention.isPossessive() && end < tokens.size() && OFFICES.has(tokens.get(end));
            return isView
                    || hasOffice
                    || isOwner(tokens, mention)
                    || (verb < tokens.size() && REPORTING.has(tokens.get(verb)));
        }

        /** "Sweden sells less, above all in Norway": where something happens to the country named before. */
        private static boolean isPlaceOfOther(List<Token> tokens, List<AreaMention> areas, int index) {
            AreaMention mention = areas.get(index);
            if (!wordBefore(tokens, mention).equals("in") || mention.isPossessive() || isOwner(tokens, mention)) {
                return false;
            }
            for (int i = 0; i < index; i++) {
                AreaMention before = areas.get(i);
                boolean isSubject = before.isParty()
                        && !before.area().equals(mention.area())
                        && !before.area().equals(Area.WORLD)
                        && !isGoverned(tokens, before);
                if (isSubject) {
                    return true;
                }
            }
            return false;
        }

        /** "Singapore: exports up 12.4%": what stands behind the colon is told of the country before it. */
        private static boolean isHeadline(List<Token> tokens, AreaMention mention) {
            int told = mention.end() + 1;
            return mention.first() == 0
                    && told + 2 < tokens.size()
                    && tokens.get(told).isWord()
                    && tokens.get(told).length() > 2
                    && !tokens.get(tokens.size() - 1).is(".");
        }

        private void weighParty(
                List<Token> tokens, AreaMention mention, int worth, boolean isLead, boolean isPlaceOfOther) {
            String next = nextAfterList(tokens, mention.end());
            boolean isTitle = (isLead && (next.equals("|") || (next.equals(":") && worth > 4)))
                    || (next.equals(":") && worth > 1 && isHeadline(tokens, mention));
            boolean isItem = mention.first() <= 2 && !isTitle && (next.equals(":") || isLineOfList(tokens, mention));
            String before = wordBefore(tokens, mention);
            boolean isOwned = (before.equals("of") && (isOwnedBefore(tokens, mention) || isOfOffice(tokens, mention)))
                    || (before.equals("from") && isExportedFrom(tokens, mention));
            boolean isOther = (isGoverned(tokens, mention) && !isOwned && !isOwner(tokens, mention))
                    || isItem
                    || (worth > 4 && ASIDE.has(before))
                    || isBehindLeader(tokens, mention)
                    || isPlaceOfOther
                    || isPlaceOfTrade(tokens, mention)
                    || isNamedAsPlace(tokens, mention)
                    || BARRIERS.has(next)
                    || (TAKING.has(next) && !isBuyingAbroad(tokens, mention.end()));
            Tally tally = tally(mention.area());
            if (PARTNERED.has(before) && !isOwned) {
                tally.dealtWith++;
                tally.isDealtWithFirst |= worth > 4;
                tally.isDealtWithSoon |= worth > 1;
                tally.dealtWithUs += isWithUs(tokens, mention) ? 1 : 0;
            }
            if (isOther) {
                add(tally, mention, worth > 1 ? 2 : 1, 0);
                tally.isOtherSide = true;
            } else {
                boolean isOwner = isOwned
                        || OWNING.has(next)
                        || isBuyingAbroad(tokens, mention.end())
                        || isSellingToo(tokens, mention.end())
                        || isOwner(tokens, mention);
                tally.flows += isOwner ? 1 : 0;
                int own = worth > 1 ? worth + (isOwner ? 4 : 0) : ownBehindLead(tally, isOwner);
                add(tally, mention, worth + (mention.isPossessive() ? 4 : 0), own);
                tally.ownInHeadline += worth > 4 ? own : 0;
            }
            tally.isInLead |= isLead;
        }

        /** "By contrast, Vietnam's exports rose", "Mexico did better: it exported". */
        private static boolean isContrast(List<Token> tokens) {
            if (tokens.isEmpty()) {
                return false;
            }
            boolean isOpened = tokens.get(0).is("elsewhere")
                    || (tokens.size() > 1 && CONTRASTING.has(tokens.get(0)) && CONTRASTS.has(tokens.get(1)));
            for (int i = 0; !isOpened && i + 1 < tokens.size() && i < LONGEST_GOODS; i++) {
                isOpened =
                        (tokens.get(i).is("did") || tokens.get(i).is("fared")) && COMPARATIVES.has(tokens.get(i + 1));
            }
            return isOpened;
        }

        /**
         * Behind the lead a sentence counts once, however often it names whose figures it tells, and one that turns to others
         * for a comparison does not.
         */
        private int ownBehindLead(Tally tally, boolean isOwner) {
            int own = isContrast ? 0 : isOwner ? 5 : 1;
            int more = Math.max(0, own - (tally.ownSentence == sentence ? tally.ownInSentence : 0));
            tally.ownInSentence = tally.ownSentence == sentence ? Math.max(tally.ownInSentence, own) : own;
            tally.ownSentence = sentence;
            return more;
        }

        /** "• China, up $205 million", "– Japan ($3 billion)": one of those that a list goes through. */
        private static boolean isLineOfList(List<Token> tokens, AreaMention mention) {
            boolean isMarked = mention.first() > 0
                    && switch (tokens.get(0).lower()) {
                        case "\u2022", "-", "*", "\u00b7" -> true;
                        default -> false;
                    };
            boolean isNamed = mention.end() < tokens.size()
                    && (tokens.get(mention.end()).is(",")
                            || tokens.get(mention.end()).is("("));
            return isMarked && isNamed;
        }

        /** "China was the main source of imports", "Japan remained the largest market": whoever trades with it tells that. */
        private static boolean isPlaceOfTrade(List<Token> tokens, AreaMention mention) {
            int at = mention.end();
            if (at < tokens.size() && ADVERBS.has(tokens.get(at))) {
                at++;
            }
            boolean isState = at < tokens.size() && isState(tokens.get(at));
            for (int i = at + 1; isState && i < tokens.size() && i < at + LONGEST_GOODS; i++) {
                if (PLACES.has(tokens.get(i))) {
                    return true;
                }
                if (!tokens.get(i).isWord()) {
                    return false;
                }
            }
            return false;
        }

        /** "The top market was China", "the two largest buyers, China and Japan": the same the other way round. */
        private static boolean isNamedAsPlace(List<Token> tokens, AreaMention mention) {
            int at = mention.first() - 1;
            at -= at >= 0 && tokens.get(at).is("the") ? 1 : 0;
            if (at < 0 || !(isState(tokens.get(at)) || tokens.get(at).is(","))) {
                return false;
            }
            boolean isPlace = false;
            for (int i = at - 1;
                    i >= 0 && i >= at - LONGEST_GOODS && tokens.get(i).isWord();
                    i--) {
                isPlace |= PLACES.has(tokens.get(i));
                if (isPlace && PLACED.has(tokens.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isState(Token token) {
            return switch (token.lower()) {
                case "was", "is", "were", "are", "remained", "remains", "stayed" -> true;
                default -> false;
            };
        }

        /** "our exports to Japan", "what we sold to Japan": who writes is not Japan. */
        private static boolean isWithUs(List<Token> tokens, AreaMention mention) {
            for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - LONGEST_GOODS; i--) {
                if (tokens.get(i).is("our") || tokens.get(i).is("we")) {
                    return true;
                }
                if (!tokens.get(i).isWord()) {
                    return false;
                }
            }
            return false;
        }

        /** "The United States bought goods from the rest of the world": it buys for itself. */
        private static boolean isBuyingAbroad(List<Token> tokens, int verb) {
            boolean isBuying = verb < tokens.size()
                    && (tokens.get(verb).is("bought") || tokens.get(verb).is("purchased"));
            for (int i = verb + 1; isBuying && i < tokens.size() && i < verb + LONGEST_OBJECT; i++) {
                if (tokens.get(i).is("from") || tokens.get(i).is("abroad")) {
                    return true;
                }
                if (tokens.get(i).is(".")
                        || tokens.get(i).is(";")
                        || tokens.get(i).is("sold")) {
                    return false;
                }
            }
            return false;
        }

        /** "Zambia turned out 890,000 tonnes of copper and sold 868,000 abroad": the second verb has the same subject. */
        private static boolean isSellingToo(List<Token> tokens, int verb) {
            if (verb >= tokens.size()
                    || !Tenses.isPastVerb(tokens.get(verb)) && !tokens.get(verb).is("turned")) {
                return false;
            }
            for (int i = verb + 1; i + 1 < tokens.size() && i < verb + LONGEST_PREDICATE; i++) {
                if (tokens.get(i).is(".")
                        || tokens.get(i).is(";")
                        || tokens.get(i).is("while")) {
                    return false;
                }
                if (tokens.get(i).is("and") && OWNING.has(tokens.get(i + 1)) && Tenses.isPastVerb(tokens.get(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        /** What stands behind an area, or behind the list that it opens: "the USA, China and Germany absorbed". */
        private static String nextAfterList(List<Token> tokens, int end) {
            int at = end;
            boolean isJoined = true;
            while (isJoined && at < tokens.size()) {
                isJoined = at + 1 < tokens.size()
                        && (tokens.get(at).is(",") || tokens.get(at).is("and"));
                int next = at + 1;
                while (isJoined
                        && next < tokens.size()
                        && (tokens.get(next).is("the") || tokens.get(next).is("and"))) {
                    next++;
                }
                isJoined &= next < tokens.size()
                        && next + 1 < tokens.size()
                        && tokens.get(next).isWord();
                at = isJoined ? next + 1 : at;
            }
            if (at > end && at < tokens.size() && tokens.get(at).is(",")) {
                // "The top markets, China and the EU, took A": the list stands between commas.
                at++;
            }
            return at < tokens.size() ? tokens.get(at).lower() : "";
        }

        private Tally add(AreaMention mention, int named, int own) {
            Tally tally = tally(mention.area());
            add(tally, mention, named, own);
            return tally;
        }

        private void add(Tally tally, AreaMention mention, int named, int own) {
            tally.named += named;
            tally.own += own;
            tally.first = tally.first.equals(Span.NONE) ? mention.span() : tally.first;
            if (!tally.country.equals(tally.area)) {
                // A valve maker in Ohio is an American one; a little weight is enough.
                tally(tally.country).named += Math.min(named, 1);
            }
        }

        /** "exports and imports of Belarus", "foreign trade of Slovakia", "trade in goods (TiG) of the Philippines". */
        private static boolean isOwnedBefore(List<Token> tokens, AreaMention mention) {
            int of = mention.first() - 1;
            while (of > 0 && tokens.get(of).is("the")) {
                of--;
            }
            if (of > 0 && tokens.get(of - 1).is(")")) {
                int bracket = of - 1;
                while (bracket > 0
                        && of - bracket < LONGEST_GOODS
                        && !tokens.get(bracket).is("(")) {
                    bracket--;
                }
                of = tokens.get(bracket).is("(") ? bracket : of;
            }
            if (of > 1 && tokens.get(of - 1).is("goods") && tokens.get(of - 2).is("in")) {
                of -= 2;
            }
            // "imports of Belarusian goods": the goods are, and the imports are not.
            boolean isOrigin = of > 0
                    && mention.form() == AreaMention.Form.DEMONYM
                    && tokens.get(of - 1).lower().startsWith("import");
            return of > 0 && !isOrigin && OWNED.has(tokens.get(of - 1));
        }

        /** "the central bank of Bangladesh", "the chamber of commerce of Peru". */
        private static boolean isOfOffice(List<Token> tokens, AreaMention mention) {
            int of = mention.first() - 1;
            while (of > 0 && tokens.get(of).is("the")) {
                of--;
            }
            // "the central bank of Peru", "minister of agriculture of Moldova"
            for (int i = of - 1;
                    i >= 0 && i >= of - LONGEST_OFFICE && tokens.get(i).isWord();
                    i--) {
                if (OFFICES.has(tokens.get(i))) {
                    return i == of - 1
                            || tokens.get(i + 1).is("of")
                            || tokens.get(i + 1).is("for");
                }
            }
            return false;
        }

        /** "Japan's ambassador": who speaks tells the figures of the own country. */
        private boolean isEnvoy(AreaMention mention) {
            if (mention.form() != AreaMention.Form.AGENCY) {
                return false;
            }
            String words = mention.span().of(text).toLowerCase(Locale.ROOT);
            return (words.contains("ambassador") || words.contains("envoy") || words.contains("embassy"));
        }

        /**
         * "Trade between A and B", "A and B raise mutual trade", "A-B trade", "A's trade with B", "A's ambassador to B":
         * the text itself makes the two a pair.
         */
        private void bind(List<Token> tokens, List<AreaMention> areas, boolean isLead) {
            if (!isLead || areas.size() < 2) {
                return;
            }
            boolean isMutual = areas.stream().anyMatch(m -> m.form() == AreaMention.Form.PAIR);
            for (int i = 0; i + 1 < areas.size(); i++) {
                AreaMention a = areas.get(i);
                AreaMention b = areas.get(i + 1);
                if (isHyphened(tokens, a, b) && !a.area().equals(b.area())) {
                    bound.add(List.of(a.area(), b.area()));
                    continue;
                }
                boolean isNamed = isNation(a) || isEnvoy(a);
                if (!isNamed || !isNation(b) || a.area().equals(b.area())) {
                    continue;
                }
                String link = between(tokens, a, b);
                boolean isJoined = link.equals("and") || link.equals("-") || link.equals("–");
                boolean isSigned = link.equals("and")
                        && wordBefore(tokens, a).equals("between")
                        && a.first() > 1
                        && PACTS.has(tokens.get(a.first() - 2));
                pact = isSigned ? List.of(a.area(), b.area()) : pact;
                boolean isOfTrade = isJoined
                        && (isMutual || isTradeBeside(tokens, a.first() - 2, b.end() + 1) || isTitleOfTwo(tokens, b));
                boolean isWith = (a.isPossessive() || link.startsWith("trade"))
                        && link.endsWith(" with")
                        && TRADE.stream().anyMatch(link::contains);
                boolean isSent = isEnvoy(a) && (link.startsWith("to") || link.startsWith("in") || link.endsWith(" to"));
                if (isOfTrade || isWith || isSent) {
                    bound.add(List.of(a.area(), b.area()));
                }
            }
        }

        /** "The Georgian-Kazakh commission": two adjectives of one word are of what the two share. */
        private static boolean isHyphened(List<Token> tokens, AreaMention a, AreaMention b) {
            boolean isNoun = b.form() == AreaMention.Form.DEMONYM || b.form() == AreaMention.Form.AGENCY;
            return a.form() == AreaMention.Form.DEMONYM
                    && isNoun
                    && b.first() == a.end() + 1
                    && b.span().start() - a.span().end() == 1
                    && !tokens.get(a.end()).isWord();
        }

        /**
         * "Georgia, Kazakhstan agree on trade", for a headline writes a comma for "and"; "Brazil and China: a thinner slice";
         * "Spain's easy surplus with Morocco".
         */
        private void bindHeadline(List<Token> tokens, List<AreaMention> areas) {
            if (areas.size() != 2) {
                return;
            }
            AreaMention a = areas.get(0);
            AreaMention b = areas.get(1);
            if (!isNation(a) || !isNation(b) || a.area().equals(b.area())) {
                return;
            }
            String link = between(tokens, a, b);
            String next = b.end() < tokens.size() ? tokens.get(b.end()).lower() : "";
            boolean isList = a.first() == 0
                    && !next.isEmpty()
                    && !next.equals(",")
                    && link.equals(",")
                    && isTradeBeside(tokens, 0, tokens.size());
            boolean isTitle = a.first() == 0 && next.equals(":") && (link.equals("and") || link.equals("&"));
            boolean isBalance = a.isPossessive()
                    && link.endsWith(" with")
                    && BALANCES.stream().anyMatch(link::contains);
            if (isList || isTitle || isBalance) {
                bound.add(List.of(a.area(), b.area()));
            }
        }

        /** "Tashkent and Baku set $1 billion trade goal". */
        private static boolean isTitleOfTwo(List<Token> tokens, AreaMention b) {
            return b.form() == AreaMention.Form.CAPITAL && tokens.stream().anyMatch(t -> t.is("trade"));
        }

        private static boolean isNation(AreaMention mention) {
            boolean isNamed = mention.isParty() || mention.form() == AreaMention.Form.CAPITAL;
            return isNamed && !mention.area().equals(Area.WORLD);
        }

        private static boolean isTradeBeside(List<Token> tokens, int from, int to) {
            for (int i = Math.max(0, from - 1); i < tokens.size() && i <= to; i++) {
                if (TRADE.contains(tokens.get(i).lower())) {
                    return true;
                }
            }
            return false;
        }

        private static String between(List<Token> tokens, AreaMention a, AreaMention b) {
            StringBuilder words = new StringBuilder();
            for (int i = a.end(); i < b.first() && i < a.end() + 8; i++) {
                String word = tokens.get(i).lower();
                if (!word.equals("the") && !word.equals("'s") && !word.equals("'")) {
                    words.append(words.length() > 0 ? " " : "").append(word);
                }
            }
            return words.toString();
        }

        /** Who counts in money of its own tells its own figures. */
        private void weighMoney() {
            Map<String, Integer> money = CurrencyHomes.of(sentences, text);
            int most = money.isEmpty() ? 0 : Collections.max(money.values());
            for (Map.Entry<String, Integer> each : money.entrySet()) {
                if (each.getValue() == most && most > 1) {
                    Tally tally = tally(new Area(each.getKey()));
                    tally.named += 6;
                    tally.own += most > MANY_AMOUNTS ? 16 : 8;
                    return;
                }
            }
        }

        /** Where a text says "we", whoever "we" deal with, or compare ourselves with later on, owns little of what it tells. */
        private void weighUs() {
            boolean isNamedEarly = ours >= OFTEN
                    && tallies.values().stream().anyMatch(t -> t.own > 0 && t.country.equals(t.area) && !isLate(t));
            for (Tally tally : tallies.values()) {
                if (isNamedEarly && isLate(tally)) {
                    tally.own = 0;
                }
            }
            for (Tally tally : tallies.values()) {
                tally.own = Math.max(0, tally.own - OTHERS * tally.dealtWithUs);
            }
        }

        /** Where an article tells of a country from the start, and more often, another with a flow of its own is one to compare with. */
        private void weighLate() {
            int early = 0;
            int named = 0;
            for (Tally tally : tallies.values()) {
                boolean isEarly = tally.country.equals(tally.area) && tally.isInLead && tally.named > named;
                early = isEarly ? tally.own : early;
                named = isEarly ? tally.named : named;
            }
            for (Tally tally : tallies.values()) {
                if (isLate(tally) && tally.flows <= 1 && tally.named < named && 2 * tally.own <= 3 * early) {
                    tally.own /= 2;
                }
            }
        }

        /**
         * Whoever is dealt with again and again, and owns no flow, is only named in a headline; so is whoever owns none, where
         * somebody else does: "Trains keep rolling, even as China looks elsewhere".
         */
        private void weighDealtWith() {
            boolean isOwned = tallies.values().stream().anyMatch(t -> t.flows > 0 && !isLate(t));
            for (Tally tally : tallies.values()) {
                if (isOwned && tally.flows == 0) {
                    tally.own = Math.max(0, tally.own - tally.ownInHeadline);
                }
                if (tally.flows == 0
                        && tally.dealtWith >= OFTEN
                        && !Areas.standard().isGroup(tally.area)) {
                    tally.own = Math.max(0, tally.own - OTHERS * tally.dealtWith);
                }
            }
        }

        /** The areas by whose figures the article tells; a nation goes before a group that owns no more. */
        private List<Tally> ranked() {
            List<Tally> ranked = new ArrayList<>(tallies.size());
            for (Tally tally : tallies.values()) {
                if (tally.named > 0) {
                    ranked.add(placeOf(tally, ranked), tally);
                }
            }
            for (int i = 1; i < ranked.size(); i++) {
                boolean isTie = ranked.get(0).own <= ranked.get(i).own
                        && Areas.standard().isGroup(ranked.get(0).area)
                        && !Areas.standard().isGroup(ranked.get(i).area);
                if (isTie) {
                    ranked.add(0, ranked.remove(i));
                }
            }
            Optional<Tally> bloc = blocOfMembers(ranked);
            if (bloc.isPresent()) {
                ranked.remove(bloc.get());
                ranked.add(0, bloc.get());
            }
            return ranked;
        }

        /** Behind all that own and are named as much or more. */
        private static int placeOf(Tally tally, List<Tally> ranked) {
            int at = ranked.size();
            while (at > 0
                    && (ranked.get(at - 1).own < tally.own
                            || ranked.get(at - 1).own == tally.own && ranked.get(at - 1).named < tally.named)) {
                at--;
            }
            return at;
        }

        /** A group named first, of whose members the article tells one after the other: it is about the group. */
        private Optional<Tally> blocOfMembers(List<Tally> ranked) {
            if (ranked.size() <= SEVERAL) {
                return Optional.empty();
            }
            Tally first = tallies.values().iterator().next();
            if (first.own == 0 || !first.isInLead || !Areas.standard().isGroup(first.area)) {
                return Optional.empty();
            }
            int members = 0;
            for (Tally each : ranked) {
                boolean isMember = 2 * each.own >= first.own
                        && !Areas.standard().isGroup(each.area)
                        && Areas.standard().contains(first.area, each.area, 0);
                members += isMember ? 1 : 0;
            }
            return members >= SEVERAL ? Optional.of(first) : Optional.empty();
        }

        /** The other side, if the article is about two: bound by its words, or named beside nobody else. */
        private Optional<Tally> other(List<Tally> ranked) {
            Tally one = ranked.get(0);
            for (List<Area> pair : bound) {
                boolean isKnown =
                        pair.contains(one.area) && tally(pair.get(0)).named > 1 && tally(pair.get(1)).named > 1;
                if (isKnown) {
                    Tally two = tally(pair.get(0).equals(one.area) ? pair.get(1) : pair.get(0));
                    return isAboutTwo(ranked, one, two, true) ? Optional.of(two) : Optional.empty();
                }
            }
            Tally two = one;
            for (Tally each : ranked) {
                two = each != one && (two == one || each.named > two.named) ? each : two;
            }
            boolean isOfPact = pact.contains(one.area) && pact.contains(two.area) && isOfNobodyElse(one, two);
            boolean isBilateral =
                    two != one && two.isInLead && (isOfPact || (pairWords > 0 && isAboutTwo(ranked, one, two, false)));
            return isBilateral ? Optional.of(two) : onlyPartner(one);
        }

        /**
         * Where one partner is named again and again, from the headline on, and hardly any other, it is the other side;
         * so is the one that "we" deal with, and with nobody else.
         */
        private Optional<Tally> onlyPartner(Tally one) {
            Tally most = one;
            int next = 0;
            for (Tally each : tallies.values()) {
                if (each == one) {
                    continue;
                }
                if (most == one || each.dealtWith > most.dealtWith) {
                    next = most == one ? next : most.dealtWith;
                    most = each;
                } else {
                    next = Math.max(next, each.dealtWith);
                }
            }
            boolean isOurs = most.dealtWithUs > 1 && next == 0;
            boolean isOnly = most.dealtWith >= OFTEN
                    && most.dealtWith >= OFTEN * next
                    && (most.isDealtWithFirst || (most.isDealtWithSoon && isOnlyOfTwo(one.area, most.area)));
            return most != one && (isOnly || isOurs) ? Optional.of(most) : Optional.empty();
        }

        /** Whether hardly anybody else is named in an article. */
        private boolean isOfNobodyElse(Tally one, Tally two) {
            for (Tally each : tallies.values()) {
                boolean isOther = !each.country.equals(one.country) && !each.country.equals(two.country);
                if (isOther && each.named > 1) {
                    return false;
                }
            }
            return one.isInLead;
        }

        /** Whether an article names two countries, places in them, and nobody else. */
        private boolean isOnlyOfTwo(Area one, Area two) {
            for (Tally each : tallies.values()) {
                if (!each.country.equals(one) && !each.country.equals(two)) {
                    return false;
                }
            }
            return tallies.size() > 1;
        }

        private static boolean isAboutTwo(List<Tally> ranked, Tally one, Tally two, boolean isBound) {
            int others = 0;
            for (Tally each : ranked) {
                // The agreement that both are in is no third party.
                if (each != one
                        && each != two
                        && each.named > others
                        && !Areas.standard().isGroup(each.area)) {
                    others = each.named;
                }
            }
            int second = Math.min(one.named, two.named);
            return isBound || others == 0
                    ? others <= Math.max(one.named, two.named)
                    : 2 * others < second + 1 && 3 * second >= Math.max(one.named, two.named);
        }

        private static Slot<Area> slot(Tally tally) {
            return new Slot<>(tally.area, Evidence.PARAGRAPH, tally.first);
        }
    }
}
