// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct DayTests {
    @Test(arguments: ["2026-12-31", "2024-02-29", "2000-02-29", "1970-01-01", "0001-03-01", "9999-12-31"])
    func aDayIsReadAndWritten(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "", "2026-12-1", "2026-13-01", "2026-00-10", "2026-02-29", "2100-02-29", "2026-04-31", "2026-01-00",
        "0000-01-01",
        "2026/12/31", "31-12-2026", "2026-12-31 ", "２０２６-12-31", "+026-12-31", "tomorrow",
    ])
    func whatIsNoDayIsNone(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func daysAreCounted() throws {
        let first = try #require(Day("2026-12-31"))
        let next = try #require(Day("2027-01-01"))
        #expect(first < next)
        #expect(first.days(until: next) == 1)
        #expect(next.days(until: first) == -1)
        #expect(try first.days(until: #require(Day("2028-12-31"))) == 731)
    }

    @Test func secondsAreADayInUTC() {
        #expect(Day(secondsSince1970: 0).description == "1970-01-01")
        #expect(Day(secondsSince1970: 86_399).description == "1970-01-01")
        #expect(Day(secondsSince1970: 1_798_675_200).description == "2026-12-31")
        #expect(Day(secondsSince1970: -1).description == "1969-12-31")
    }
}
