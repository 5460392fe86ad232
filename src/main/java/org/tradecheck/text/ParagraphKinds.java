package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradecheck.text.Paragraph.Kind;

/** Tells the parts of an article apart by the shape and the customary words of each paragraph. */
final class ParagraphKinds {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CAPTION = 500;

    private static final String BULLETS = "•·‣◦▪■●–—*-";

    /** Lines that stand alone before or within a release and say nothing. */
    private static final List<String> SLUGS = List.of(
            "press release",
            "news release",
            "media release",
            "for immediate release",
            "advertisement",
            "share",
            "share this article",
            "print",
            "listen to this article",
            "subscribe",
            "subscribe now",
            "sign up",
            "read more",
            "read also",
            "see also",
            "breaking news",
            "latest news");

    /** Headings after which nothing belongs to the story. */
    private static final Set<String> TAILS = Set.of(
            "check also",
            "related",
            "related articles",
            "related stories",
            "related news",
            "related posts",
            "related topics",
            "read more",
            "read also",
            "read next",
            "see also",
            "more stories",
            "more news",
            "more on this story",
            "most read",
            "most popular",
            "recommended",
            "recommended for you",
            "you may also like",
            "you might also like",
            "also read",
            "about the author",
            "about the authors",
            "leave a comment",
            "leave a reply",
            "comments",
            "tags",
            "share this",
            "follow us",
            "contact",
            "contacts",
            "media contact",
            "media contacts",
            "press contact",
            "disclaimer");

    /** Lines that close a story. What follows is not part of it, except notes to editors. */
    private static final Set<String> ENDS = Set.of("ends", "end", "###", "# # #", "30", "more", "/ends/", "***");

    /** How a paragraph begins that is boiler-plate by itself. */
    private static final List<String> CREDITS = List.of(
            "technical contact:",
            "contact:",
            "contacts:",
            "media contact",
            "press contact",
            "media enquiries",
            "media inquiries",
            "press enquiries",
            "press office:",
            "for more information",
            "for further information",
            "for media enquiries",
            "copyright ",
            "©",
            "(c) ",
            "all rights reserved",
            "reporting by ",
            "(reporting by ",
            "editing by ",
            "(editing by ",
            "additional reporting by ",
            "writing by ",
            "follow us on ",
            "subscribe to ",
            "sign up for ",
            "sign up to ",
            "click here ",
            "read more:",
            "read also:",
            "see also:",
            "also read:",
            "related:",
            "tags:",
            "tel:",
            "tel.:",
            "phone:",
            "email:",
            "e-mail:");

    /** The same by their first characters: most paragraphs begin with one that few of them have. */
    private static final String[][] CREDITS_BY_FIRST = byFirst(CREDITS);

    private static final String[][] SLUGS_BY_FIRST = byFirst(SLUGS);

    private static String[][] byFirst(List<String> starts) {
        String[][] byFirst = new String['\u00FF' + 1][];
        for (char first = 0; first < byFirst.length; first++) {
            List<String> some = new ArrayList<>();
            for (String start : starts) {
                if (start.charAt(0) == first) {
                    some.add(start);
                }
            }
            byFirst[first] = some.toArray(new String[0]);
        }
        return byFirst;
    }

    private static final List<String> CAPTION_MARKS = List.of(
            "photo credit",
            "photo:",
            "photos:",
            "photo by ",
            "photograph:",
            "photograph by ",
            "image:",
            "image credit",
            "picture:",
            "picture by ",
            "file photo",
            "illustration:",
            "getty images",
            "/reuters",
            "reuters/",
            "afp via");

    /** Each mark of a caption has such a word in it; few paragraphs have any. */
    private static final WordBits MAY_BE_CAPTION = new WordBits(1) {
        @Override
        protected int ask(String word) {
            for (String stem : CAPTION_STEMS) {
                if (word.contains(stem)) {
                    return 1;
                }
            }
            return 0;
        }
    };

    private static final List<String> CAPTION_STEMS =
            List.of("photo", "image", "picture", "illustration", "reuters", "afp");

    /** How a paragraph ends that is boiler-plate by itself. */
    private static final String RESERVED = "all rights reserved.";

    /** How a line begins that dates or signs the article. */
    private static final List<String> DATE_LINES = List.of(
            "by ", "release date", "embargoed", "published", "posted", "updated", "last updated", "date:", "issued");

    private static final int LONGEST_SLUG = 40;
    private static final int LONGEST_DATE_LINE = 60;
    private static final int LONGEST_TAIL = 80;
    private static final int LONGEST_END = 12;

    private ParagraphKinds() {}

    /** The kind of each paragraph. */
    static List<Kind> of(Cut cut) {
        String text = cut.text();
        List<Span> paragraphs = cut.paragraphs();
        List<Tokens> tokens = cut.tokens();
        List<Kind> kinds = new ArrayList<>();
        boolean isBeforeStory = true;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            Kind kind = alone(text, span, tokens.get(i));
            if (isBeforeStory && kind != Kind.BOILERPLATE) {
                boolean isHeadline = paragraphs.size() > 1
                        && kind == Kind.HEADING
                        && !startsWithPlaceAndDate(span.of(text))
                        && i < 5;
                kind = isHeadline ? Kind.HEADLINE : kind;
                isBeforeStory = false;
            } else if (kind == Kind.HEADING && span.length() <= LONGEST_DATE_LINE && isDateLine(lower(text, span))) {
                kind = Kind.BODY;
            }
            kinds.add(kind);
        }
        closeStory(text, paragraphs, kinds);
        return kinds;
    }

    /** What a paragraph is, seen alone. */
    private static Kind alone(String text, Span paragraph, Tokens tokens) {
        int from = paragraph.start();
        int to = paragraph.end();
        if (isSlug(text, paragraph) || isCredit(text, from, to) || isAddress(text, paragraph)) {
            return Kind.BOILERPLATE;
        }
        if (isCaption(text, paragraph, tokens)) {
            return Kind.CAPTION;
        }
        if (isListItem(text, from, to)) {
            return isNumberedHeading(paragraph.of(text)) ? Kind.HEADING : Kind.LIST_ITEM;
        }
        boolean mayBeTitle = paragraph.length() <= LONGEST_TITLE && !endsClause(text.charAt(to - 1));
        return mayBeTitle && isTitle(paragraph.of(text)) ? Kind.HEADING : Kind.BODY;
    }

    private static String lower(String text, Span paragraph) {
        return paragraph.of(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isSlug(String text, Span paragraph) {
        Span bare = bareSpan(text, paragraph.start(), paragraph.end());
        char first = small(text.charAt(bare.start()));
        if (bare.length() > LONGEST_SLUG || first >= SLUGS_BY_FIRST.length) {
            return false;
        }
        for (String slug : SLUGS_BY_FIRST[first]) {
            if (slug.length() == bare.length() && reads(text, bare.start(), bare.end(), slug)) {
                return true;
            }
        }
        return false;
    }

    /** "By A. Name in Economy on 18 September 2025", "New Delhi, April 15". */
    private static boolean isDateLine(String lower) {
        for (String start : DATE_LINES) {
            if (lower.startsWith(start)) {
                return true;
            }
        }
        return hasMonth(lower) && hasDay(lower.substring(afterItemNumber(lower, 0, lower.length())));
    }

    /** Whether the name of a month is among the words: no part of "mayor" or "marched". */
    private static boolean hasMonth(String lower) {
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (MonthNames.FULL.contains(lower.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** "New Delhi, April 15" has a day; "Cumulative, January-May 2026" is the heading of a section. */
    private static boolean hasDay(String lower) {
        int digits = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean isDigit = i < lower.length() && isDigit(lower.charAt(i));
            if (!isDigit && (digits == 1 || digits == 2)) {
                return true;
            }
            digits = isDigit ? digits + 1 : 0;
        }
        return false;
    }

    private static boolean isCredit(String text, int from, int to) {
        char first = small(text.charAt(from));
        if (first < CREDITS_BY_FIRST.length) {
            for (String credit : CREDITS_BY_FIRST[first]) {
                if (reads(text, from, to, credit)) {
                    return to - from <= LONGEST_CAPTION;
                }
            }
        }
        return reads(text, to - RESERVED.length(), to, RESERVED);
    }

    /** Whether some small letters and marks stand at a place, in whatever case. */
    private static boolean reads(String text, int at, int to, String small) {
        if (at < 0 || at + small.length() > to) {
            return false;
        }
        for (int i = 0; i < small.length(); i++) {
            if (small(text.charAt(at + i)) != small.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }

    /** A lone electronic address or link. */
    private static boolean isAddress(String text, Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (text.charAt(i) == ' ') {
                return false;
            }
        }
        return isAddress(lower(text, paragraph));
    }

    private static boolean isAddress(String lower) {
        return lower.indexOf(' ') < 0
                && ((lower.indexOf('@') > 0 && lower.indexOf('.', lower.indexOf('@')) > 0)
                        || lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("www."));
    }

    private static boolean isCaption(String text, Span paragraph, Tokens tokens) {
        if (paragraph.length() > LONGEST_CAPTION) {
            return false;
        }
        if (MAY_BE_CAPTION.isAnyAmong(tokens)) {
            String lower = lower(text, paragraph);
            for (String mark : CAPTION_MARKS) {
                if (lower.contains(mark)) {
                    return true;
                }
            }
        }
        return isFigureTitle(text, paragraph, "figure ")
                || isFigureTitle(text, paragraph, "chart ")
                || isFigureTitle(text, paragraph, "fig. ");
    }

    /** "Figure 3: Exports by destination". */
    private static boolean isFigureTitle(String text, Span paragraph, String word) {
        int at = paragraph.start() + word.length();
        int end = paragraph.end();
        if (!reads(text, paragraph.start(), end, word) || at >= end || !isDigit(text.charAt(at))) {
            return false;
        }
        while (at < end && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at == end || ":.–-—|".indexOf(text.charAt(at)) >= 0 || text.charAt(at - 1) == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a line of a text begins with a bullet or a number of its own: "• ", "1. ", "2) ". */
    static boolean isListItem(String text, int from, int to) {
        if (to - from < 3) {
            return false;
        }
        if (BULLETS.indexOf(text.charAt(from)) >= 0) {
            return ParagraphSplitter.isBlank(text.charAt(from + 1));
        }
        return afterItemNumber(text, from, to) > from;
    }

    /** The offset after "1. ", "12) " or "(a) "; {@code from} if there is none. */
    private static int afterItemNumber(String text, int from, int to) {
        int at = from;
        while (at < to && at < from + 3 && isDigit(text.charAt(at))) {
            at++;
        }
        boolean isNumbered = at > from
                && at < from + 3
                && at + 1 < to
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && ParagraphSplitter.isBlank(text.charAt(at + 1));
        return isNumbered ? at + 2 : from;
    }

    /** "3. Three months to August 2025": a section title, not an item of a list. */
    private static boolean isNumberedHeading(String shown) {
        int after = afterItemNumber(shown, 0, shown.length());
        return after > 0 && shown.length() <= LONGEST_TAIL && isTitle(shown.substring(after));
    }

    /** A line without a full stop, short enough for a title. */
    private static boolean isTitle(String shown) {
        if (!isTitleEnd(shown)) {
            return false;
        }
        char first = shown.charAt(0);
        return !Character.isLowerCase(first) && !startsWithPlaceAndDate(shown);
    }

    private static boolean isTitleEnd(String shown) {
        char last = shown.charAt(shown.length() - 1);
        if (last == '?' || last == '!') {
            return shown.indexOf(". ") < 0;
        }
        if ("\"”’»)".indexOf(last) >= 0) {
            return !ParagraphSplitter.endsSentence(shown, shown.length());
        }
        return !endsClause(last);
    }

    private static boolean endsClause(char last) {
        return ".:;,…".indexOf(last) >= 0;
    }

    /** A date line that opens a story: "WELLINGTON, March 3 - ", "ASTANA – ". */
    private static boolean startsWithPlaceAndDate(String shown) {
        int dash = -1;
        for (int i = 1; i + 1 < shown.length() && i < 60; i++) {
            char c = shown.charAt(i);
            if ((c == '-' || c == '–' || c == '—') && shown.charAt(i - 1) == ' ') {
                dash = i;
                break;
            }
        }
        if (dash < 3 || dash + 2 >= shown.length()) {
            return false;
        }
        int comma = shown.indexOf(',');
        int end = comma > 0 && comma < dash ? comma : dash - 1;
        String place = shown.substring(0, end);
        return place.length() >= 3
                && place.equals(place.toUpperCase(Locale.ROOT))
                && place.chars().allMatch(c -> Character.isUpperCase(c) || " .'’/".indexOf(c) >= 0);
    }

    /** From the story's end on nothing is read, except notes to editors, which define terms and rates. */
    private static void closeStory(String text, List<Span> paragraphs, List<Kind> kinds) {
        int size = paragraphs.size();
        int length = 0;
        for (Span span : paragraphs) {
            length += span.length();
        }
        boolean isClosed = false;
        int before = 0;
        for (int i = 0; i < size; i++) {
            boolean isShort = paragraphs.get(i).length() <= LONGEST_TAIL;
            boolean isAfterHalf = before * 2 >= length;
            boolean mayMatter =
                    isClosed || isShort && (isAfterHalf || paragraphs.get(i).length() <= LONGEST_END);
            before += paragraphs.get(i).length();
            if (!mayMatter) {
                continue;
            }
            String shown = paragraphs.get(i).of(text);
            String bare = bare(shown.toLowerCase(Locale.ROOT));
            if (i > 0 && isShort && isEndMark(shown, bare)) {
                kinds.set(i, Kind.BOILERPLATE);
                isClosed = true;
            } else if (isAfterHalf && isShort && isTail(shown, bare)) {
                isClosed = true;
                kinds.set(i, Kind.BOILERPLATE);
            } else if (isClosed && isNotes(bare)) {
                isClosed = false;
            } else if (isClosed) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }

    private static boolean isEndMark(String shown, String bare) {
        if (shown.length() > LONGEST_END || !ENDS.contains(bare)) {
            return false;
        }
        char first = shown.charAt(0);
        return !Character.isLetterOrDigit(first) || bare.equals("ends");
    }

    private static boolean isTail(String shown, String bare) {
        return shown.length() <= LONGEST_TAIL && (TAILS.contains(bare) || isAboutSomebody(bare));
    }

    /** "About the Investment Board": who published it. "About these data" is part of a release. */
    private static boolean isAboutSomebody(String bare) {
        return bare.startsWith("about ")
                && !isTitleOf(bare, "data")
                && !isTitleOf(bare, "figures")
                && !isTitleOf(bare, "statistics")
                && !isTitleOf(bare, "estimates")
                && bare.indexOf(' ', 6) > 0
                && bare.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '%');
    }

    private static boolean isTitleOf(String bare, String word) {
        return bare.endsWith(word);
    }

    private static boolean isNotes(String bare) {
        return bare.startsWith("notes to editor")
                || bare.startsWith("note to editor")
                || bare.equals("notes")
                || bare.equals("notes for editors")
                || bare.equals("background notes")
                || bare.equals("methodology");
    }

    /** A line without the marks around it: "-Ends-", "(END)", "Check Also:" become "ends", "end", "check also". */
    private static String bare(String lower) {
        return bareSpan(lower, 0, lower.length()).of(lower);
    }

    /** Whether a character is one of some marks; most are letters, and none of those is. */
    private static boolean isAmong(String marks, char c) {
        return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && marks.indexOf(c) >= 0;
    }

    /** Where a line without its marks stands; all of it if it has nothing else. */
    private static Span bareSpan(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAmong("-–—(*:|>» .", text.charAt(start))) {
            start++;
        }
        while (end > start && isAmong("-–—)*:|< .", text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Span(from, to) : new Span(start, end);
    }
}
