package org.tradecheck.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.AreaMention.Form;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.SecondWords;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;
import org.tradecheck.text.WordTable;

/**
 * Finds the words of a sentence that name an area or point back at one: the longest known phrase at each word, then the
 * guards that keep names of firms, newspapers and people from becoming parties.
 */
public final class AreaFinder {

    /** What may stand before "neighbour" and says of which side or size it is. */
    private static final Set<String> DESCRIBING = Set.of(
            "eastern",
            "western",
            "northern",
            "southern",
            "giant",
            "bigger",
            "larger",
            "smaller",
            "big",
            "large",
            "landlocked",
            "oil-rich",
            "neighbouring",
            "closest",
            "nearest");

    /** Countries of which a bank of commerce has the plain name: "Bank of America", "Bank of Ireland". */
    private static final Set<String> FIRMS_ARE_BANKS_OF =
            Set.of("USA", "IRL", "CHN", "IND", "CYP", "PHL", "SGP", "NZL");

    /** An area that ends in the name of a person as easily as it stands alone. */
    private static final Set<String> GIVEN_NAMES = Set.of("TCD", "JOR", "GEO", "DMA", "CUB", "MLI");

    private static final Set<String> CONTINENTS = Set.of("EUROPE", "ASIA", "AFRICA", "OCEANIA");

    /** So many other continents of a sentence make America one. */
    private static final int FEWEST_CONTINENTS = 2;

    private static final Area UNITED_STATES = new Area("USA");

    private static final Area AMERICAS = new Area("AMERICAS");

    private static final Set<String> HYPHENATED_FIRMS = Set.of(
            "based",
            "led",
            "backed",
            "listed",
            "owned",
            "born",
            "trained",
            "registered",
            "flagged",
            "speaking",
            "language");

    private static final Set<String> ONE_COUNTRY = Set.of(
            "country",
            "nation",
            "state",
            "republic",
            "economy",
            "kingdom",
            "giant",
            "neighbour",
            "neighbor",
            "island",
            "hub",
            "powerhouse");

    /** Words that say which of the world's countries one is: "the world's second-largest exporter". */
    private static final Set<String> RANKS = Set.of(
            "top",
            "largest",
            "biggest",
            "leading",
            "main",
            "foremost",
            "premier",
            "number",
            "no",
            "second",
            "third",
            "fourth",
            "fifth");

    /** Words that end the name of a firm or office in a headline set in Title Case. */
    private static final Set<String> TRADE = Set.of(
            "exports", "export", "imports", "import", "trade", "surplus", "deficit", "gap", "turnover", "shipments");

    /** Words that carry a capital by their place or by custom and are no part of a name. */
    private static final Set<String> ORDINARY = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "the",
            "in",
            "to",
            "from",
            "with",
            "and",
            "for",
            "while",
            "but",
            "as",
            "of",
            "by",
            "at",
            "on",
            "both",
            "between",
            "among",
            "although",
            "when",
            "if",
            "like",
            "unlike",
            "since",
            "total",
            "exports",
            "imports",
            "trade",
            "fy");

    /** Provinces that are called after their rivers. */
    private static final Set<String> RIVERS =
            Set.of("BR-PR", "US-AR", "US-CO", "US-DE", "US-IL", "US-IA", "US-KY", "US-MO", "US-MS", "US-OH", "US-TN");

    /** What a state is by its full name, before "of" and its short one. */
    private static final Set<String> STATES =
            Set.of("republic", "kingdom", "state", "commonwealth", "sultanate", "federation", "principality");

    /** What its full name calls it before that: "the Federal Democratic Republic of Ethiopia". */
    private static final Set<String> OF_STATES = Set.of(
            "federal",
            "federative",
            "democratic",
            "socialist",
            "islamic",
            "united",
            "arab",
            "bolivarian",
            "hashemite",
            "plurinational",
            "independent");

    /** Of whom a group consists: "the 22 countries of the Arab League". */
    private static final Set<String> MEMBERS = Set.of("countries", "nations", "states", "members", "economies");

    private static final Phrase[] NO_PHRASES = {};

    private static final int LONGEST_NAME = 9;

    /** A headline in Title Case has at most so many longer words without a capital. */
    private static final int MANY_SMALL = 3;

    private final Words words = new Words();

    /** A word that begins a phrase. */
    private static final int START = 1;

    /** A word of {@link #TRADE}. */
    private static final int OF_TRADE = 1 << 1;

    /** A word of {@link #HYPHENATED_FIRMS}. */
    private static final int FIRM_BEHIND_HYPHEN = 1 << 2;

    /** A word of {@link #ONE_COUNTRY}. */
    private static final int COUNTRY = 1 << 3;

    /** A word of {@link #RANKS}. */
    private static final int RANK_IN_WORLD = 1 << 4;

    private final WordBits kinds = new WordBits(5) {
        @Override
        protected int ask(String word) {
            Word found = words.get(word);
            return (found != null && found.phrases.length > 0 ? START : 0)
                    | (TRADE.contains(word) ? OF_TRADE : 0)
                    | (HYPHENATED_FIRMS.contains(word) ? FIRM_BEHIND_HYPHEN : 0)
                    | (ONE_COUNTRY.contains(word) ? COUNTRY : 0)
                    | (RANKS.contains(word) ? RANK_IN_WORLD : 0);
        }
    };

    private enum Kind {
        NOTHING,
        NAME,
        DEMONYM,
        CAPITAL,
        CITY,
        AGENCY,
        PAIR,
        /** "The countries", which are two only behind "between". */
        PAIR_BETWEEN,
        HOME,
        NEIGHBOUR,
        REGION,
        REST,
        /** "Sino-", "Franco-": a country before a hyphen. */
        PREFIX
    }

    private enum Head {
        FIRM,
        OFFICE
    }

    /**
     * @param rest the words after the first
     * @param tokens how many words it has
     * @param isAcronym whether all its letters are capitals, here and in the text
     * @param capitals bit i is set where word i has a capital, here and in the text
     * @param isDefinite whether "the" or "this" stands before it
     * @param isGivenName whether people are called so: "Jordan"
     */
    private record Phrase(
            org.tradecheck.text.Word[] rest,
            int tokens,
            Kind kind,
            Area area,
            boolean isAcronym,
            long capitals,
            boolean isDefinite,
            boolean isGivenName) {}

    /**
     * What a word may start, and what it is behind a country.
     *
     * @param phrases longest first
     * @param seconds the words behind it in these, see {@link SecondWords}
     * @param head whether names of firms or offices end with it
     * @param isMoney whether it is a currency behind a country's adjective
     * @param isMoneyBehindName whether it is one behind a country's name too: "Hong Kong dollars", but not "Korea won"
     */
    private record Word(
            Phrase[] phrases, long seconds, @Nullable Head head, boolean isMoney, boolean isMoneyBehindName) {

        /** Whether one of its phrases may stand at a place, as far as the next word tells. */
        boolean mayStart(List<Token> tokens, int at) {
            return phrases.length > 0 && SecondWords.mayStandAt(seconds, tokens, at + 1);
        }
    }

    private static final class Shipped {
        static final AreaFinder FINDER = new AreaFinder();
    }

    private AreaFinder() {}

    /** The finder over the gazetteer that ships with the program. */
    public static AreaFinder standard() {
        return Shipped.FINDER;
    }

    private static final class Words extends WordTable<Word> {

        Words() {
            super(AreaFinder.class, "area-phrases.tsv");
        }

        @Override
        protected Word read(String lines) {
            return word(lines);
        }
    }

    private static Word word(String line) {
        String[] fields = LexiconFile.parts(line.substring(0, line.length() - 1), '\t');
        List<Phrase> phrases = new ArrayList<>(fields.length);
        Head head = null;
        boolean isMoney = false;
        boolean isMoneyBehindName = false;
        for (int i = 1; i < fields.length; i++) {
            switch (fields[i]) {
                case "FIRM" -> head = Head.FIRM;
                case "OFFICE" -> head = Head.OFFICE;
                case "MONEY" -> {
                    isMoney = true;
                    isMoneyBehindName = true;
                }
                case "MONEY BEHIND ADJECTIVE" -> isMoney = true;
                default -> phrases.add(phrase(LexiconFile.parts(fields[i], '|')));
            }
        }
        List<org.tradecheck.text.Word[]> rests = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            rests.add(phrase.rest);
        }
        return new Word(phrases.toArray(NO_PHRASES), SecondWords.of(rests), head, isMoney, isMoneyBehindName);
    }

    private static Phrase phrase(String[] parts) {
        String flags = parts[3];
        org.tradecheck.text.Word[] rest = LexiconFile.words(parts[0]);
        Kind kind = Kind.valueOf(parts[1]);
        return new Phrase(
                rest,
                rest.length + 1,
                kind,
                new Area(parts[2]),
                flags.indexOf('a') >= 0,
                Long.parseLong(flags, 0, digits(flags), 10),
                flags.indexOf('d') >= 0,
                kind == Kind.NAME && GIVEN_NAMES.contains(parts[2]));
    }

    private static int digits(String flags) {
        int end = 0;
        while (end < flags.length() && flags.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /**
     * The mentions of a sentence, in order; they do not overlap.
     *
     * @param text the text of the article, to which the positions of the sentence refer
     */
    public List<AreaMention> find(CharSequence text, Sentence sentence) {
        return find(text, sentence.tokens());
    }

    /**
     * The mentions among some tokens, in order; they do not overlap.
     *
     * @param text the text to which the positions of the tokens refer
     */
    public List<AreaMention> find(CharSequence text, List<Token> tokens) {
        if ((kinds.among(tokens) & START) == 0) {
            return List.of();
        }
        Search search = null;
        int size = tokens.size();
        int at = kinds.next(tokens, 0, START);
        while (at < size) {
            Token token = tokens.get(at);
            Word word = token.isWord() ? words.get(token.word()) : null;
            int next = at + 1;
            if (word != null && word.mayStart(tokens, at)) {
                search = search == null ? new Search(text, tokens) : search;
                next = search.next(at, word.phrases);
            }
            at = kinds.next(tokens, next, START);
        }
        return search == null ? List.of() : List.copyOf(amongContinents(search.found, tokens));
    }

    /** "Europe (A), Asia (B) and America (C)": among continents America is one, and no country. */
    private static List<AreaMention> amongContinents(List<AreaMention> found, List<Token> tokens) {
        long continents = found.stream()
                .filter(m ->
                        m.form() == Form.NAME && CONTINENTS.contains(m.area().code()))
                .map(AreaMention::area)
                .distinct()
                .count();
        if (continents < FEWEST_CONTINENTS) {
            return found;
        }
        return found.stream()
                .map(m -> m.form() == Form.NAME
                                && m.area().equals(UNITED_STATES)
                                && tokens.get(m.first()).is("america")
                        ? m.of(AMERICAS)
                        : m)
                .toList();
    }

    private boolean is(Token word, int kind) {
        return (kinds.of(word.word()) & kind) != 0;
    }

    private static boolean isAllCapitals(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How the sentence is printed. */
    private enum Style {
        UNKNOWN,
        PROSE,
        /** Title Case, where a capital says little. */
        TITLE,
        CAPITALS,
        /** No capital anywhere. */
        SMALL
    }

    private final class Search {

        private final CharSequence text;
        private final List<Token> tokens;
        private final List<AreaMention> found = new ArrayList<>();
        private Style style = Style.UNKNOWN;

        Search(CharSequence text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        /** Reads the phrase at a token, if it is one. Returns the token to go on from. */
        int next(int at, Phrase[] phrases) {
            for (Phrase phrase : phrases) {
                if (isAt(at, phrase)) {
                    return read(at, phrase);
                }
            }
            return at + 1;
        }

        private boolean isAt(int at, Phrase phrase) {
            int end = at + phrase.tokens;
            if (end > tokens.size()) {
                return false;
            }
            for (int i = at + 1; i < end; i++) {
                if (!tokens.get(i).is(phrase.rest[i - at - 1])) {
                    return false;
                }
            }
            Token first = tokens.get(at);
            if (phrase.capitals != 0 && !hasCapitals(at, phrase.capitals) && style() != Style.SMALL) {
                return false;
            }
            if (phrase.isAcronym
                    && !isAllCapitals(text, first.start(), first.end())
                    && (style() != Style.SMALL || first.word().length() < 3)) {
                return false;
            }
            if (phrase.isDefinite && !isDeterminer(begin(at, phrase)) && !isOwnNeighbour(at, phrase)) {
                return false;
            }
            return phrase.kind != Kind.PREFIX || isWord(end, "-");
        }

        private boolean hasCapitals(int at, long capitals) {
            int i = at;
            for (long left = capitals; left != 0; left >>>= 1) {
                if ((left & 1) == 1 && !isCapital(i)) {
                    return false;
                }
                i++;
            }
            return true;
        }

        private int read(int at, Phrase phrase) {
            int end = at + phrase.tokens;
            switch (phrase.kind) {
                case NOTHING -> {}
                case AGENCY -> agency(at, end, phrase.area);
                case NAME, DEMONYM -> {
                    return party(at, end, phrase);
                }
                case CAPITAL, CITY -> {
                    return city(at, end, phrase);
                }
                case PREFIX -> add(phrase.area, Form.DEMONYM, at, end);
                case PAIR_BETWEEN -> {
                    if (!isWord(begin(at, phrase) - 1, "between")) {
                        return at + 1;
                    }
                    add(Area.UNSTATED, Form.PAIR, begin(at, phrase), end);
                }
                case PAIR -> add(Area.UNSTATED, Form.PAIR, begin(at, phrase), end);
                case HOME -> add(Area.UNSTATED, Form.HOME, begin(at, phrase), end);
                case NEIGHBOUR -> neighbour(begin(at, phrase), end);
                case REGION -> add(Area.UNSTATED, Form.REGION, begin(at, phrase), end);
                case REST -> add(Area.UNSTATED, Form.REST, begin(at, phrase), end);
            }
            return end;
        }

        /** "the neighbour", "the eastern neighbour": where the words begin of which the last are a phrase. */
        private int begin(int at, Phrase phrase) {
            boolean isDescribed = phrase.kind == Kind.NEIGHBOUR && at > 1 && DESCRIBING.contains(lower(at - 1));
            return phrase.isDefinite ? at - (isDescribed ? 2 : 1) : at;
        }

        /** "its eastern neighbour", "their bigger neighbour": whose neighbour it is says nothing more. */
        private boolean isOwnNeighbour(int at, Phrase phrase) {
            int owner = begin(at, phrase);
            return owner == at - 2 && (isWord(owner, "its") || isWord(owner, "their") || isWord(owner, "our"));
        }

        private void neighbour(int from, int end) {
            if (!found.isEmpty() && found.get(found.size() - 1).first() == from) {
                found.remove(found.size() - 1);
            }
            add(Area.UNSTATED, Form.NEIGHBOUR, from, end);
        }

        /** "The Japanese Finance Ministry": an agency takes the country that was named just before it. */
        private void agency(int at, int end, Area area) {
            if (isWord(end, "-")) {
                // "customs-cleared" is a basis of statistics, not an office.
                return;
            }
            if (!found.isEmpty()) {
                AreaMention last = found.get(found.size() - 1);
                int after = last.isPossessive() ? last.end() + 1 : last.end();
                if (after == at && last.isParty() && (!area.isStated() || area.equals(last.area()))) {
                    found.remove(found.size() - 1);
                    add(last.area(), Form.AGENCY, last.first(), end);
                    return;
                }
            }
            add(area, Form.AGENCY, at, end);
        }

        private int party(int at, int end, Phrase phrase) {
            Area area = phrase.area;
            boolean isName = phrase.kind == Kind.NAME;
            if (isSeat(end)) {
                return end + 2;
            }
            if (isMoney(end, isName)) {
                return end + 1;
            }
            if (phrase.isGivenName && isPartOfPersonName(at, end)) {
                return end;
            }
            if (isName && isRiver(at, end, area)) {
                return end;
            }
            int from = isName ? members(fullName(at), area) : at;
            int rest = isName && from == at ? restOf(at, area) : at;
            if (rest < at) {
                // "Kenya's exports to the rest of the EAC" go to the EAC, unless another of it was told: "to Uganda A".
                add(hasMemberAsPartner(area) ? Area.UNKNOWN : area, Form.NAME, rest, end);
                return end;
            }
            if (isOutside(at)) {
                area = Areas.outside(area);
                from = isWord(at - 1, "-") ? at - 2 : at - 1;
            } else if (isWord(from - 1, "of") || isWord(from - 1, "the") || isWord(from - 1, "than")) {
                int of = isWord(from - 1, "the") ? from - 2 : from - 1;
                int outside = isWord(of, "of") ? of - 1 : of;
                if (isWord(of, "than") && isWord(of - 1, "other")) {
                    // "countries other than Japan"
                    area = Areas.outside(area);
                    from = isWord(of - 2, "countries") || isWord(of - 2, "markets") ? of - 2 : of - 1;
                } else if (isWord(outside, "outside")) {
                    area = Areas.outside(area);
                    from = outside;
                } else if (isWord(of, "of") && of >= 1) {
                    boolean isCapital = style() != Style.PROSE || isCapital(of - 1);
                    // "The Central Bank of the Republic of Haiti" is the state's.
                    if (from == at && isCapital && headAt(of - 1) == Head.FIRM && (isName || nameEnd(end) > end)) {
                        if (isName && isIssuingBank(of - 1, area)) {
                            add(area, Form.AGENCY, of - 1, end);
                            return end;
                        }
                        return Math.max(end, nameEnd(end));
                    }
                    int office = officeBefore(of);
                    if (office >= 0 && isName) {
                        add(area, Form.AGENCY, office, end);
                        return end;
                    }
                }
            } else if (isWord(from - 1, "outside")) {
                area = Areas.outside(area);
                from--;
            }
            // "The Southeast Asian nation", "the Southeast Asian manufacturing hub".
            int noun = isWord(end + 1, "hub") || isWord(end + 1, "powerhouse") ? end + 1 : end;
            if (!isName && isOf(noun, COUNTRY) && isManyCountries(area)) {
                add(Area.UNSTATED, Form.HOME, at > 0 && isDeterminer(at - 1) ? at - 1 : at, noun + 1);
                return noun + 1;
            }
            int next = isWord(end, "'s") || isPluralPossessive(end) ? end + 1 : end;
            if (isWord(next, "side") || isWord(next, "sides")) {
                add(area, Form.OTHER_SIDE, at > 0 && isDeterminer(at - 1) ? at - 1 : at, next + 1);
                return next + 1;
            }
            if (next > end && area.equals(Area.WORLD) && isOf(next, RANK_IN_WORLD)) {
                // "the world's top copper producer" is one country.
                return next;
            }
            if (isAgency(next)) {
                add(area, isName ? Form.NAME : Form.DEMONYM, from, end);
                return next;
            }
            int run = nameEnd(next);
            Head head = run > next ? headIn(next, run) : null;
            if (head == null) {
                run = officeEnd(next);
                head = run > next ? Head.OFFICE : null;
            }
            if (head == Head.FIRM) {
                return run;
            }
            if (head == Head.OFFICE) {
                add(area, Form.AGENCY, from, lastHead(next, run) + 1);
                return run;
            }
            if (next > end && style() == Style.PROSE && isUnknownName(next)) {
                return next;
            }
            add(area, isName ? Form.NAME : Form.DEMONYM, from, end);
            return end;
        }

        /**
         * "The Central Reserve Bank of Peru", "the Bank of Guatemala": the bank of a state that issues its money; of a few
         * countries the bank of that name is a firm.
         */
        private boolean isIssuingBank(int bank, Area area) {
            if (!isWord(bank, "bank")) {
                return false;
            }
            boolean isNamedSo =
                    isWord(bank - 1, "central") || isWord(bank - 1, "reserve") || isWord(bank - 1, "national");
            return isNamedSo || (Areas.standard().isCountry(area) && !FIRMS_ARE_BANKS_OF.contains(area.code()));
        }

        /** "The Republic of Angola", "the Federal Republic of Germany": where the full name of a state begins. */
        private int fullName(int at) {
            int state = at - 2;
            if (state < 0 || !isWord(at - 1, "of") || !isCapital(state) || !STATES.contains(lower(state))) {
                return at;
            }
            int from = state;
            while (from > 0 && OF_STATES.contains(lower(from - 1)) && isCapital(from - 1)) {
                from--;
            }
            // "The Secretary of State of Mexico" names no state.
            return from > 0 && isWord(from - 1, "of") ? at : from;
        }

        /** "The 22 countries of the Arab League", "the member states of the EU": where the words for a group as a whole begin. */
        private int members(int name, Area area) {
            int of = isWord(name - 1, "the") ? name - 2 : name - 1;
            boolean isGroup = of > 0 && isWord(of, "of") && MEMBERS.contains(lower(of - 1)) && isManyCountries(area);
            if (!isGroup) {
                return name;
            }
            int first = isWord(of - 2, "member") ? of - 2 : of - 1;
            boolean isCounted = first > 1 && tokens.get(first - 1).isNumber();
            first -= isCounted ? 1 : 0;
            // "One of the countries of the EU", "countries of the EU" are some of them.
            return isWord(first - 1, "the") && !isWord(first - 2, "of") ? first - 1 : name;
        }

        /** "The rest of the EU": where the words begin; the place of the name if they are not there. */
        private int restOf(int name, Area area) {
            int of = isWord(name - 1, "the") ? name - 2 : name - 1;
            boolean isRest = of > 1 && isWord(of, "of") && isWord(of - 1, "rest") && isWord(of - 2, "the");
            return isRest && isManyCountries(area) ? of - 2 : name;
        }

        /** Whether a country of a group has been named as one that is traded with. */
        private boolean hasMemberAsPartner(Area group) {
            for (AreaMention mention : found) {
                boolean isWith = isWord(mention.first() - 1, "to")
                        || isWord(mention.first() - 1, "from")
                        || isWord(mention.first() - 1, "with");
                if (isWith && Areas.standard().members(group, 0).contains(mention.area())) {
                    return true;
                }
            }
            return false;
        }

        /** "US$", "Hong Kong dollars", "Korean won", but not "Korea won". */
        private boolean isMoney(int end, boolean isName) {
            if (end >= tokens.size()) {
                return false;
            }
            if (isWord(end, "$")) {
                return start(end) == end(end - 1) || isSpacedSign(end - 1);
            }
            Word word = words.get(tokens.get(end).word());
            return word != null && (isName ? word.isMoneyBehindName : word.isMoney);
        }

        /** "US $6.19 billion": part of the sign; but "cost the US $3 billion", and headlines give the US billions. */
        private boolean isSpacedSign(int name) {
            boolean isShort = switch (tokens.get(name).lower()) {
                case "us", "u.s.", "nz", "n.z.", "hk", "h.k." -> true;
                default -> false;
            };
            return isShort && style() == Style.PROSE && !(name > 0 && isWord(name - 1, "the"));
        }

        /** "the quays on the Paraná": with an article and no noun behind it, a province that is called after a river is the river. */
        private boolean isRiver(int at, int end, Area area) {
            boolean isProvince = area.code().indexOf('-') > 0;
            boolean isCalledSo = isWord(end, "river") || isWord(end, "basin") || isWord(end, "delta");
            boolean isBare = end >= tokens.size()
                    || !tokens.get(end).isWord()
                    || switch (lower(end)) {
                        case "and", "or", "is", "was", "in", "at", "to", "from", "has", "have", "where", "which" ->
                            true;
                        default -> false;
                    };
            return isProvince && (isCalledSo || isWord(at - 1, "the") && isBare && RIVERS.contains(area.code()));
        }

        /** "London-based", "Japanese-owned". */
        private boolean isSeat(int end) {
            return isWord(end, "-") && isOf(end + 1, FIRM_BEHIND_HYPHEN);
        }

        private int city(int at, int end, Phrase phrase) {
            if (isSeat(end)) {
                return end + 2;
            }
            if (isPartOfPersonName(at, end)) {
                return end;
            }
            if (style() != Style.CAPITALS) {
                int run = nameEnd(end);
                if (run > end && headIn(end, run) == Head.FIRM) {
                    return run;
                }
            }
            add(phrase.area, phrase.kind == Kind.CAPITAL ? Form.CAPITAL : Form.CITY, at, end);
            return end;
        }

        private boolean isAgency(int at) {
            Word word = at < tokens.size() ? words.get(tokens.get(at).word()) : null;
            if (word != null && word.mayStart(tokens, at)) {
                for (Phrase phrase : word.phrases) {
                    if (isAt(at, phrase)) {
                        return phrase.kind == Kind.AGENCY;
                    }
                }
            }
            return false;
        }

        /** Codes of groups are not three letters long, but for the two that are named here, and those of provinces. */
        private static boolean isManyCountries(Area area) {
            return Areas.standard().isGroup(area);
        }

        /** "non-EU", "extra-EU". */
        private boolean isOutside(int at) {
            int prefix = isWord(at - 1, "-") ? at - 2 : at - 1;
            return prefix >= 0 && (isWord(prefix, "non") || isWord(prefix, "extra") && prefix == at - 2);
        }

        /** "Michael Jordan", "Chad Bown": a capitalised word beside it that nothing else explains. */
        private boolean isPartOfPersonName(int at, int end) {
            if (style() != Style.PROSE) {
                return false;
            }
            return isStrangeName(end) && tokens.get(end - 1).end() + 1 == start(end)
                    || at > 1 && isStrangeName(at - 1) && end(at - 1) + 1 == start(at);
        }

        /** A capitalised word that is no known phrase and no head of an office. */
        private boolean isStrangeName(int i) {
            if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord() || !isCapital(i) || length(i) < 2) {
                return false;
            }
            String word = lower(i);
            return !words.contains(word) && !ORDINARY.contains(word) && !MonthNames.ALL.contains(word);
        }

        /** After a possessive: the name of something that belongs to the country, usually a firm; "GDP" is none. */
        private boolean isUnknownName(int i) {
            return isStrangeName(i) && !isAllCapitals(text, start(i), end(i));
        }

        /** The end of a run of capitalised words that starts at a token: what may be the rest of a name. */
        private int nameEnd(int from) {
            if (style() == Style.CAPITALS || style() == Style.SMALL) {
                return from;
            }
            int end = from;
            int at = from;
            while (at < tokens.size() && at - from < LONGEST_NAME) {
                Token token = tokens.get(at);
                if (token.isWord() && isCapital(at)) {
                    if (style() == Style.TITLE && isOf(at, OF_TRADE)) {
                        break;
                    }
                    at++;
                    end = at;
                } else if (at > from
                        && (token.is("&") || token.is("-") || token.is("and") || token.is("of") || token.is("for"))
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).isWord()
                        && isCapital(at + 1)) {
                    at++;
                } else {
                    break;
                }
            }
            return end;
        }

        /** The last head in a run decides: "Customs Department" is an office, "Trade Union Federation" is not. */
        @Nullable
        private Head headIn(int from, int to) {
            int last = lastHead(from, to);
            return last < from ? null : headAt(last);
        }

        @Nullable
        private Head headAt(int i) {
            Word word = words.get(tokens.get(i).word());
            return word == null ? null : word.head;
        }

        private int lastHead(int from, int to) {
            int i = to - 1;
            while (i >= from && headAt(i) == null) {
                i--;
            }
            return i;
        }

        /** The office that an "of" belongs to: "Minister of Industry and Trade of …"; −1 if none. */
        private int officeBefore(int of) {
            if (headAt(of - 1) == Head.OFFICE) {
                return of - 1;
            }
            for (int i = of - 1; i >= 0 && of - i < LONGEST_NAME; i--) {
                Token token = tokens.get(i);
                boolean isCapital = token.isWord() && isCapital(i);
                if (isCapital && headAt(i) == Head.OFFICE) {
                    return i;
                }
                if (!isCapital && !token.is("and") && !token.is("of") && !token.is(",")) {
                    return -1;
                }
            }
            return -1;
        }

        /** "Finance ministry", "trade officials": an office in small letters close behind a country. */
        private int officeEnd(int from) {
            for (int i = from;
                    i < Math.min(from + 3, tokens.size()) && tokens.get(i).isWord();
                    i++) {
                if (headAt(i) == Head.OFFICE) {
                    return i + 1;
                }
                if (isOf(i, OF_TRADE) && !isWord(i, "trade")) {
                    return from;
                }
            }
            return from;
        }

        private void add(Area area, Form form, int first, int end) {
            while (!found.isEmpty() && found.get(found.size() - 1).end() > first) {
                found.remove(found.size() - 1);
            }
            boolean isPossessive = isWord(end, "'s")
                    || isPluralPossessive(end)
                    || end == first + 1 && form == Form.HOME && (isWord(first, "its") || isWord(first, "our"));
            found.add(new AreaMention(area, form, new Span(start(first), end(end - 1)), first, end, isPossessive));
        }

        private boolean isPluralPossessive(int at) {
            return at > 0
                    && isWord(at, "'")
                    && start(at) == end(at - 1)
                    && lower(at - 1).endsWith("s");
        }

        private boolean isDeterminer(int at) {
            return isWord(at, "the") || isWord(at, "this") || isWord(at, "that");
        }

        private boolean isWord(int at, String word) {
            return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
        }

        private boolean isOf(int at, int kind) {
            return at < tokens.size() && !tokens.get(at).isNumber() && is(tokens.get(at), kind);
        }

        private boolean isCapital(int at) {
            return tokens.get(at).isCapital();
        }

        private String lower(int at) {
            return tokens.get(at).lower();
        }

        private int length(int at) {
            return tokens.get(at).word().length();
        }

        private int start(int at) {
            return tokens.get(at).start();
        }

        private int end(int at) {
            return tokens.get(at).end();
        }

        private Style style() {
            if (style == Style.UNKNOWN) {
                style = findStyle();
            }
            return style;
        }

        private Style findStyle() {
            int capitals = 0;
            int small = 0;
            boolean hasCapital = false;
            boolean hasSmallLetter = false;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (!token.isWord()) {
                    continue;
                }
                boolean isCapital = token.isCapital();
                hasCapital |= isCapital;
                hasSmallLetter = hasSmallLetter || !isAllCapitals(text, token.start(), token.end());
                if (hasCapital && hasSmallLetter && small > MANY_SMALL) {
                    return Style.PROSE;
                }
                if (token.word().length() > 3) {
                    capitals += isCapital ? 1 : 0;
                    small += isCapital ? 0 : 1;
                }
            }
            if (!hasCapital) {
                return Style.SMALL;
            }
            if (!hasSmallLetter) {
                return Style.CAPITALS;
            }
            return small >= capitals || small > MANY_SMALL ? Style.PROSE : Style.TITLE;
        }
    }
}
