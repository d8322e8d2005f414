// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct QuantityTests {
    private let most = Quantity(.max)
    private let least = Quantity(.min)

    @Test func arithmeticStaysAtTheExtremes() {
        #expect(most + 1 == most)
        #expect(least + -1 == least)
        #expect(least - 1 == least)
        #expect(most - -1 == most)
        #expect(-least == most)
        #expect(most * 2 == most)
        #expect(most * -2 == least)
        #expect(least * -1 == most)
        #expect(least.divided(by: -1) == most)
        #expect([most, most, 1].reduce(.zero, +) == most)
    }

    @Test func arithmeticIsTheOrdinaryOneWithin() {
        #expect(Quantity(20) + 22 == 42)
        #expect(Quantity(20) - 22 == -2)
        #expect(Quantity(6) * -7 == -42)
        #expect(Quantity(43).divided(by: 2) == 21)
        #expect(Quantity(43).divided(by: 0) == nil)
    }

    @Test func comparesAsNumbersDo() {
        #expect(least < 0 && 0 < most && most > least && least <= least && most >= 0)
        #expect(Quantity(7).isWithin(7...8))
        #expect(!least.isWithin(7...8))
    }

    @Test func readsWholeNumbersThatFit() {
        #expect(Quantity("-9223372036854775808") == least)
        #expect(Quantity("9223372036854775808") == nil)
        #expect(Quantity("1.5") == nil)
        #expect(Quantity(exactly: 1e308) == nil)
        #expect(Quantity(exactly: .nan) == nil)
        #expect(Quantity(exactly: 3) == 3)
    }

    @Test func becomesAnIntWithinNamedBoundsOnly() {
        #expect(Quantity(7).int(in: 1...256) == 7)
        #expect(least.int(in: 1...256) == nil)
    }
}
