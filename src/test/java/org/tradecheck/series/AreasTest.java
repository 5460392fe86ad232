package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradecheck.text.LexiconFile;

class AreasTest {

    private static final Areas AREAS = Areas.standard();

    @ParameterizedTest
    @CsvSource({
        "EU,GBR,1972,false",
        "EU,GBR,1973,true",
        "EU,GBR,2019,true",
        "EU,GBR,2020,false",
        "EU,GRC,1980,false",
        "EU,GRC,1981,true",
        "EU,ESP,1985,false",
        "EU,ESP,1986,true",
        "EU,AUT,1995,true",
        "EU,POL,2004,false",
        "EU,POL,2005,true",
        "EU,ROU,2006,false",
        "EU,ROU,2007,true",
        "EU,HRV,2014,true",
        "EU,DEU,1958,true",
        "EURO_AREA,HRV,2022,false",
        "EURO_AREA,HRV,2023,true",
        "EURO_AREA,GRC,2001,true",
        "EURO_AREA,SWE,2020,false",
        "ASEAN,VNM,1994,false",
        "ASEAN,VNM,1996,true",
        "ASEAN,TLS,2026,true",
        "OECD,KOR,1996,false",
        "OECD,KOR,1997,true",
        "OECD,MEX,1995,true",
        "OPEC,QAT,2018,true",
        "OPEC,QAT,2019,false",
        "OPEC,ECU,1990,true",
        "OPEC,ECU,2000,false",
        "OPEC,ECU,2010,true",
        "BRICS,IDN,2024,false",
        "BRICS,IDN,2025,true",
        "EAEU,KGZ,2016,true",
        "CIS,GEO,2008,true",
        "CIS,GEO,2010,false",
        "CENTRAL_ASIA,KAZ,2022,true",
        "CENTRAL_ASIA,AZE,2022,false",
        "MERCOSUR,BOL,2025,true",
        "GCC,OMN,1990,true",
        "USMCA,MEX,1993,false",
        "USMCA,MEX,1994,true",
        "ASIA,KAZ,2022,true",
        "ASIA,CENTRAL_ASIA,2022,true",
        "EUROPE,FRA,2022,true",
        "AFRICA,NORTH_AFRICA,2022,true",
        "LATAM,BRA,2022,true",
        "LATAM,SOUTH_AMERICA,2022,true",
        "WLD,KOR,2022,true",
        "NON_EU,KOR,2022,true",
        "NON_EU,FRA,2022,false",
        "NON_EU,GBR,2021,true",
        "NON_EU,GBR,2020,false",
        "HKG+MAC,HKG,2022,true",
        "ASIA,HKG+MAC,2022,true",
        "USA,US-TX,2022,true",
        "USA,CA-ON,2022,false",
        "EU,DE-BY,2022,true",
        "KOR,KOR,0,true",
        "EU,DEU,0,true",
        "EU,GBR,0,false",
        "EU,POL,0,false"
    })
    void an_area_contains_another_in_a_year_or_not(String whole, String part, int year, boolean isContained) {
        assertThat(AREAS.contains(new Area(whole), new Area(part), year))
                .as("%s of %s in %d", part, whole, year)
                .isEqualTo(isContained);
    }

    @ParameterizedTest
    @CsvSource({
        "KOR,KAZ,2022,true",
        "KOR,KOR,2022,false",
        "EU,KOR,2022,true",
        "EU,GBR,2018,false",
        "EU,GBR,2020,false",
        "EU,GBR,2021,true",
        "EU,GBR,0,false",
        "EU,USA,0,true",
        "EU,NON_EU,2022,true",
        "NON_EU,FRA,2022,true",
        "NON_EU,KOR,2022,false",
        "NON_EU,GBR,2020,false",
        "CENTRAL_ASIA,ASEAN,2022,true",
        "ASIA,CENTRAL_ASIA,2022,false",
        "WLD,KOR,2022,false",
        "SUN,KAZ,1990,false",
        "SUN,FRA,1990,true",
        "YUG,HRV,1990,false",
        "DDR,DEU,1985,true",
        "HKG,CHN,2022,true",
        "HKG+MAC,CHN,2022,true",
        "HKG+MAC,MAC,2022,false",
        "PRI,USA,2022,false",
        "MIDDLE_EAST,EGY,2022,false",
        "MIDDLE_EAST,SAU,2022,false",
        "US-TX,USA,2022,false",
        "US-TX,US-CA,2022,true",
        "US-TX,CAN,2022,true",
        "DEVELOPING,FRA,2022,false"
    })
    void two_areas_are_surely_apart_in_a_year_or_not(String a, String b, int year, boolean isApart) {
        assertThat(AREAS.disjoint(new Area(a), new Area(b), year))
                .as("%s and %s in %d", a, b, year)
                .isEqualTo(isApart);
        assertThat(AREAS.disjoint(new Area(b), new Area(a), year))
                .as("%s and %s in %d", b, a, year)
                .isEqualTo(isApart);
    }

    @ParameterizedTest
    @CsvSource({
        "EU,1960,6",
        "EU,1973,9",
        "EU,1981,10",
        "EU,1986,12",
        "EU,1995,15",
        "EU,2004,25",
        "EU,2007,27",
        "EU,2013,28",
        "EU,2020,27",
        "EU,0,27",
        "EURO_AREA,1999,11",
        "EURO_AREA,2026,21",
        "OECD,2026,38",
        "ASEAN,2000,10",
        "ASEAN,2026,11",
        "G7,2022,7",
        "G20,2022,19",
        "CENTRAL_ASIA,2022,5",
        "GCC,2022,6",
        "BRICS,2022,5",
        "BRICS,2025,10",
        "OPEC,1987,13",
        "KOR,2022,1",
        "HKG+MAC,2022,2",
        "WLD,2022,0",
        "NON_EU,2022,0"
    })
    void a_group_has_as_many_members_as_its_year_had(String group, int year, int members) {
        assertThat(AREAS.members(new Area(group), year))
                .as("%s in %d", group, year)
                .hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,Kazakhstan",
        "KOR,South Korea",
        "TUR,Turkey",
        "GBR,United Kingdom",
        "CENTRAL_ASIA,Central Asia",
        "EU,the EU",
        "NON_EU,countries outside the EU",
        "HKG+MAC,Hong Kong and Macao",
        "SUN,Soviet Union",
        "GB-SCT,Scotland",
        "XXX,XXX"
    })
    void a_message_calls_an_area_by_a_name_people_use(String code, String name) {
        assertThat(AREAS.name(new Area(code))).isEqualTo(name);
    }

    @Test
    void a_code_is_a_country_or_a_group_or_neither() {
        assertThat(AREAS.isCountry(new Area("KOR"))).isTrue();
        assertThat(AREAS.isGroup(new Area("KOR"))).isFalse();
        assertThat(AREAS.isGroup(new Area("EU"))).isTrue();
        assertThat(AREAS.isGroup(new Area("NON_EU"))).isTrue();
        assertThat(AREAS.isGroup(new Area("HKG+MAC"))).isTrue();
        assertThat(AREAS.isCountry(new Area("US-TX"))).isFalse();
        assertThat(AREAS.isKnown(new Area("US-TX"))).isTrue();
        assertThat(AREAS.isKnown(new Area("HKG+MAC"))).isTrue();
        assertThat(AREAS.isKnown(new Area("NON_EU"))).isTrue();
        assertThat(AREAS.isKnown(new Area("XXX"))).isFalse();
    }

    @Test
    void areas_are_taken_together_in_the_order_given() {
        Area both = Areas.together(List.of(new Area("HKG"), Area.UNSTATED, new Area("MAC")));
        assertThat(both).isEqualTo(new Area("HKG+MAC"));
        assertThat(Areas.together(List.of())).isEqualTo(Area.UNSTATED);
        assertThat(Areas.outside(new Area("EU"))).isEqualTo(new Area("NON_EU"));
    }

    @Test
    void an_unstated_area_is_neither_part_of_anything_nor_apart() {
        assertThat(AREAS.contains(Area.WORLD, Area.UNSTATED, 2022)).isFalse();
        assertThat(AREAS.disjoint(Area.UNSTATED, new Area("KOR"), 2022)).isFalse();
    }

    @Test
    void every_member_of_a_group_is_an_area_that_is_known() {
        for (String[] line : LexiconFile.lines(Areas.class, "groups.tsv")) {
            for (int year = 1950; year <= 2030; year++) {
                assertThat(AREAS.members(new Area(line[0]), year))
                        .as(line[0])
                        .allMatch(AREAS::isCountry)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void what_contains_is_never_apart() {
        List<String> codes =
                List.of("EU", "ASIA", "GCC", "KOR", "FRA", "GBR", "SUN", "NON_EU", "HKG+MAC", "US-TX", "USA");
        for (String a : codes) {
            for (String b : codes) {
                for (int year : new int[] {0, 1987, 2004, 2020, 2024}) {
                    if (AREAS.contains(new Area(a), new Area(b), year)) {
                        assertThat(AREAS.disjoint(new Area(a), new Area(b), year))
                                .as("%s, %s, %d", a, b, year)
                                .isFalse();
                    }
                }
            }
        }
    }
}
