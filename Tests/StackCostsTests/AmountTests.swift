// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

@Suite struct AmountTests {
    @Test(arguments: [
        ("0.045", "0.045"), ("3.50", "3.5"), ("730", "730"), ("0", "0"), ("007", "7"), ("0.000000001", "0.000000001"),
    ])
    func numbersAreReadAsWritten(text: String, plain: String) {
        #expect(Amount(text)?.plain == plain)
    }

    @Test(arguments: ["", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", "0.0000000001", "9999999999999999999", "x"])
    func otherTextIsRefused(text: String) {
        #expect(Amount(text) == nil)
    }

    @Test func moneyIsRoundedHalfUpToTheCent() throws {
        #expect(try #require(Amount("0.005")).money == "0.01")
        #expect(try #require(Amount("0.0049")).money == "0.00")
        #expect(try #require(Amount("18.396")).rounded(to: 2).plain == "18.4")
        #expect(Amount(1_000_000).money == "1000000.00")
    }

    @Test func pricesShowCentsAndWhatIsLess() throws {
        #expect(try #require(Amount("3.5")).price == "3.50")
        #expect(try #require(Amount("0.004445")).price == "0.004445")
    }

    @Test func productsAreExact() throws {
        // 0.1 + 0.2 and 0.004445 x 730 have no exact binary fraction.
        #expect(try #require(Amount("0.1")) + #require(Amount("0.2")) == #require(Amount("0.3")))
        #expect(try (#require(Amount("0.004445")) * Amount(730)).plain == "3.24485")
        #expect(
            try #require(Amount("7.3").flatMap { $0.divided(by: Amount("0.035") ?? .zero) }).plain == "208.571428571")
    }

    @Test func nothingOverflows() {
        let most = Amount(Int.max)
        #expect(most * most == most)
        #expect(most + most == most)
        #expect(Amount(-5) == .zero)
        #expect(most.divided(by: .zero) == nil)
    }
}
