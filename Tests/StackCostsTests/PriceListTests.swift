// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackCosts
import Testing

@Suite struct PriceListTests {
    private let list = PriceList()

    @Test func everyFactCanBeRead() {
        #expect(list.problems == [])
        #expect(list.regions == ["eu-west-1", "us-east-1"])
    }

    @Test func everyItemHasAPriceInEveryRegion() {
        for region in list.regions { #expect(list.prices(in: region).map(\.item) == PricedItem.allCases) }
    }

    @Test func everyFactNamesAPageOfAWS() {
        for price in list.regions.flatMap({ list.prices(in: $0) }) {
            #expect(
                price.source.page.hasPrefix("https://aws.amazon.com/")
                    || price.source.page.hasPrefix("https://docs.aws.amazon.com/"))
            #expect(price.source.certainty != .own)
        }
    }

    @Test func freeTypesExist() {
        for type in list.freeTypes { #expect(Catalog.contains(type), "\(type)") }
    }

    @Test func aFileOfOnesOwnAddsRegionsAndReplacesPrices() throws {
        var list = list
        list.add("# ours\nprice eu-north-1 nat-gateway hour 0.046 2026-11-22 own https://example.com/\n")
        #expect(list.problems == [])
        #expect(list.regions.contains("eu-north-1"))
        #expect(list.price(of: .natGateway, in: "eu-north-1")?.amount.plain == "0.046")
        #expect(list.price(of: .alarm, in: "eu-north-1") == nil)
    }

    @Test(arguments: [
        ("price eu-west-1 nat hour 0.046 2026-11-22 own https://a.b/", "there is no item 'nat'"),
        ("price eu-west-1 nat-gateway gb 0.046 2026-11-22 own https://a.b/", "the unit of 'nat-gateway' is 'hour'"),
        ("price eu-west-1 nat-gateway hour 4,6 2026-11-22 own https://a.b/", "'4,6' is no price"),
        ("price eu-west-1 nat-gateway hour 4.6 22.11.2026 own https://a.b/", "write the date as 2026-11-22"),
        ("price eu-west-1 nat-gateway hour 4.6 2026-11-22 maybe https://a.b/", "unverified or own"),
        ("price eu-west-1 nat-gateway", "write 'price REGION ITEM UNIT USD DATE SURE PAGE'"),
        ("free AWS::EC2::VPC", "write 'free TYPE DATE SURE PAGE'"),
        ("cost eu-west-1", "'cost' is neither 'price' nor 'free'"),
    ])
    func whatIsWrongInAFileIsSaid(line: String, message: String) throws {
        let problem = try #require(PriceList(text: "\n\(line)").problems.first)
        #expect(problem.line == 2)
        #expect(problem.message.contains(message), "\(problem.message)")
    }
}
