package org.tradecheck.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.WordTable;

/**
 * The gazetteer: countries of ISO 3166-1, states that ended (ISO 3166-3), provinces (ISO 3166-2),
 * and groups with their members over time.
 *
 * <p>Codes: {@code KAZ}; {@code US-TX}; {@code EU}; {@code NON_EU} for everybody outside a group or country; {@code HKG+MAC} for areas
 * taken together. Questions about membership take a year; 0 when the year is not known. They are answered with caution:
 * {@code false} may mean "not sure", also in a year in which a membership began or ended.
 */
public final class Areas {

    private static final int UNKNOWN_YEAR = 0;
    private static final int ALWAYS = 0;
    private static final int NEVER = 9999_12;
    private static final String OUTSIDE = "NON_";

    private final Countries countries = new Countries();
    private final Provinces provinces = new Provinces();
    private final Groups groups = new Groups();

    /**
     * A country.
     *
     * @param wholes states whose statistics count or counted it as their own
     */
    private record Country(String name, List<String> wholes) {}

    private record Member(String code, int since, int until, boolean isSure) {

        boolean isThroughout(int year) {
            return isSure && since <= year * 100 + 1 && until >= year * 100 + 12;
        }

        boolean isAtSomeTime(int year) {
            return year == UNKNOWN_YEAR || since <= year * 100 + 12 && until >= year * 100 + 1;
        }

        boolean isAtTheEndOf(int year) {
            return year == UNKNOWN_YEAR ? until == NEVER : since <= year * 100 + 12 && until >= year * 100 + 12;
        }
    }

    private record Group(String name, List<Member> members) {

        /** The first month of the group, as YYYYMM. */
        int start() {
            return members.stream().mapToInt(Member::since).min().orElse(ALWAYS);
        }
    }

    private record Province(String country, String name) {}

    private static final class Shipped {
        static final Areas AREAS = new Areas();
    }

    private Areas() {}

    private static final class Countries extends WordTable<Country> {

        Countries() {
            super(Areas.class, "areas.tsv");
        }

        @Override
        protected Country read(String lines) {
            String[] fields = fields(lines);
            return new Country(fields[2], List.of(LexiconFile.parts(fields[7], '|')));
        }
    }

    private static final class Provinces extends WordTable<Province> {

        Provinces() {
            super(Areas.class, "provinces.tsv");
        }

        @Override
        protected Province read(String lines) {
            String[] fields = fields(lines);
            return new Province(fields[1], fields[2]);
        }
    }

    private static final class Groups extends WordTable<Group> {

        Groups() {
            super(Areas.class, "groups.tsv");
        }

        @Override
        protected Group read(String lines) {
            String[] fields = fields(lines);
            return new Group(fields[1], members(fields[4]));
        }

        private List<Member> members(String field) {
            List<Member> members = new ArrayList<>();
            for (String part : LexiconFile.parts(field, '|')) {
                if (part.startsWith("+")) {
                    Group group = get(part.substring(1));
                    if (group != null) {
                        members.addAll(group.members());
                    }
                } else {
                    members.add(member(LexiconFile.parts(part, ' ')));
                }
            }
            return List.copyOf(members);
        }
    }

    private static String[] fields(String line) {
        return LexiconFile.parts(line.substring(0, line.length() - 1), '\t');
    }

    /** The gazetteer that ships with the program. */
    public static Areas standard() {
        return Shipped.AREAS;
    }

    private static Member member(String[] words) {
        boolean isSure = !"?".equals(words[words.length - 1]);
        int dates = words.length - (isSure ? 1 : 2);
        int since = dates > 0 ? month(words[1], 1) : ALWAYS;
        int until = dates > 1 ? month(words[2], 12) : NEVER;
        return new Member(words[0], since, until, isSure);
    }

    private static int month(String date, int unsaid) {
        int year = Integer.parseInt(date, 0, 4, 10);
        return year * 100 + (date.length() > 4 ? Integer.parseInt(date, 5, date.length(), 10) : unsaid);
    }

    /** Whether the code is that of one country, be it one that ended. */
    public boolean isCountry(Area area) {
        return countries.contains(area.code());
    }

    /** Whether the code stands for several countries: a group, everybody outside one, areas taken together. */
    public boolean isGroup(Area area) {
        String code = area.code();
        return groups.contains(code) || code.startsWith(OUTSIDE) || code.indexOf('+') > 0;
    }

    /** Whether the code is known in any way. */
    public boolean isKnown(Area area) {
        String code = area.code();
        if (code.indexOf('+') > 0) {
            return parts(code).stream().allMatch(p -> isKnown(new Area(p)));
        }
        return isCountry(area)
                || provinces.contains(code)
                || groups.contains(code)
                || code.startsWith(OUTSIDE) && isKnown(new Area(code.substring(OUTSIDE.length())));
    }

    /** The name to use in a message: "South Korea", "Central Asia", "countries outside the EU"; else the code itself. */
    public String name(Area area) {
        String code = area.code();
        if (code.indexOf('+') > 0) {
            List<String> parts = parts(code);
            StringBuilder name = new StringBuilder(name(new Area(parts.get(0))));
            for (int i = 1; i < parts.size(); i++) {
                name.append(i == parts.size() - 1 ? " and " : ", ").append(name(new Area(parts.get(i))));
            }
            return name.toString();
        }
        if (code.startsWith(OUTSIDE)) {
            return "countries outside " + name(new Area(code.substring(OUTSIDE.length())));
        }
        Group group = groups.get(code);
        Province province = provinces.get(code);
        if (group != null) {
            return group.name();
        }
        if (province != null) {
            return province.name();
        }
        Country country = countries.get(code);
        return country == null ? code : country.name();
    }

    /** Everybody outside an area: {@code NON_EU}. */
    public static Area outside(Area area) {
        return new Area(OUTSIDE + area.code());
    }

    /** Areas taken together, in the order given: {@code HKG+MAC}; one area stays as it is. */
    public static Area together(List<Area> areas) {
        StringBuilder code = new StringBuilder();
        for (Area area : areas) {
            if (area.isStated()) {
                code.append(code.isEmpty() ? "" : "+").append(area.code());
            }
        }
        return new Area(code.toString());
    }

    /**
     * The countries in an area at the end of a year, without those that only some definitions count; the country itself
     * for a country. Empty where they cannot be listed ("the world", "countries outside the EU").
     *
     * @param year 0 if not known: the members of today, or the last ones
     */
    public List<Area> members(Area area, int year) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : parts(area.code())) {
            Group group = groups.get(part);
            if (group != null) {
                for (Member member : group.members()) {
                    if (member.isSure() && member.isAtTheEndOf(year)) {
                        codes.add(member.code());
                    }
                }
            } else if (countries.contains(part)) {
                codes.add(part);
            }
        }
        return codes.stream().map(Area::new).toList();
    }

    /** Whether surely all of {@code part} belongs to {@code whole} throughout a year; each area contains itself. */
    public boolean contains(Area whole, Area part, int year) {
        if (!whole.isStated() || !part.isStated()) {
            return false;
        }
        for (String one : parts(part.code())) {
            if (parts(whole.code()).stream().noneMatch(w -> holds(w, one, year))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String whole, String part, int year) {
        if (whole.equals(part) || Area.WORLD.code().equals(whole)) {
            return true;
        }
        if (whole.startsWith(OUTSIDE)) {
            String inside = whole.substring(OUTSIDE.length());
            return part.startsWith(OUTSIDE)
                    ? holds(part.substring(OUTSIDE.length()), inside, year)
                    : isApart(inside, part, year);
        }
        Group group = groups.get(whole);
        if (group == null) {
            return countryOf(part).equals(whole);
        }
        Group inner = groups.get(part);
        if (inner == null) {
            return isMember(group, part, year);
        }
        return !inner.members().isEmpty()
                && inner.members().stream()
                        .filter(m -> m.isAtSomeTime(year))
                        .allMatch(m -> isMember(group, m.code(), year));
    }

    private boolean isMember(Group group, String code, int year) {
        String country = countryOf(code);
        for (Member member : group.members()) {
            if (member.code().equals(country)
                    && (year == UNKNOWN_YEAR
                            ? member.isSure() && member.until() == NEVER && member.since() <= group.start()
                            : member.isThroughout(year))) {
                return true;
            }
        }
        return false;
    }

    /** The same with each province given as the country that it is a part of: {@code DE-BY+FRA} is {@code DEU+FRA}. */
    public Area countriesOf(Area area) {
        return area.code().indexOf('-') < 0
                ? area
                : together(parts(area.code()).stream()
                        .map(p -> countryOf(new Area(p)))
                        .toList());
    }

    /** The country a province is part of; anything else itself. */
    public Area countryOf(Area area) {
        return area.code().indexOf('-') < 0 ? area : new Area(countryOf(area.code()));
    }

    /** The country a province is part of; the code itself of anything else. */
    private String countryOf(String code) {
        Province province = provinces.get(code);
        return province == null ? code : province.country();
    }

    /** Whether surely nothing belongs to both areas at any time of a year. */
    public boolean disjoint(Area a, Area b, int year) {
        if (!a.isStated() || !b.isStated()) {
            return false;
        }
        List<String> others = parts(b.code());
        for (String one : parts(a.code())) {
            for (String other : others) {
                if (!isApart(one, other, year)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isApart(String a, String b, int year) {
        if (a.startsWith(OUTSIDE)) {
            return holds(a.substring(OUTSIDE.length()), b, year);
        }
        if (b.startsWith(OUTSIDE)) {
            return holds(b.substring(OUTSIDE.length()), a, year);
        }
        Set<String> left = codes(a, year);
        Set<String> right = codes(b, year);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        for (String one : left) {
            for (String other : right) {
                if (overlap(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** All countries that may belong to an area at some time of a year; empty if they cannot be listed. */
    private Set<String> codes(String code, int year) {
        Group group = groups.get(code);
        if (group == null) {
            return countries.contains(countryOf(code)) ? Set.of(code) : Set.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Member member : group.members()) {
            if (member.isAtSomeTime(year)) {
                codes.add(member.code());
            }
        }
        return codes;
    }

    /** The same country, or a territory that the statistics of another may count as its own, or a state that broke up. */
    private boolean overlap(String a, String b) {
        if (a.equals(b) || countryOf(a).equals(b) || countryOf(b).equals(a)) {
            return true;
        }
        if (provinces.contains(a) && provinces.contains(b)) {
            return false;
        }
        return isCountedBy(countryOf(a), countryOf(b)) || isCountedBy(countryOf(b), countryOf(a));
    }

    private boolean isCountedBy(String part, String whole) {
        Country country = countries.get(part);
        return country != null && country.wholes().contains(whole);
    }

    private static List<String> parts(String code) {
        return code.indexOf('+') < 0 ? List.of(code) : List.of(LexiconFile.parts(code, '+'));
    }
}
