// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackCosts
import Testing

@Suite struct PriceListTests {
    private let list = PriceList()

    @Test func everyFactCanBeRead() {
        #expect(list.problems == [])
        #expect(list.regions.count > 30)
        for region in ["eu-central-1", "eu-north-1", "eu-west-1", "us-east-1", "us-gov-west-1"] {
            #expect(list.regions.contains(region), "\(region)")
        }
    }

    @Test func everyItemHasAPriceSomewhere() {
        #expect(list.prices(in: "us-east-1").map(\.item) == PricedItem.allCases)
    }

    @Test func whatEveryRegionHasCostsSomethingInEach() {
        for region in list.regions {
            for item in [
                PricedItem.endpoint, .natGateway, .publicIPv4, .fargateCPU, .fargateARMMemory, .restRequest, .key,
            ] {
                #expect(list.price(of: item, in: region) != nil, "\(item) in \(region)")
            }
        }
    }

    @Test func ofTwoFiguresTheNewerCounts() {
        let older = "price eu-west-1 alarm month 0.20 2025-01-01 copy https://aws.amazon.com/cloudwatch/pricing/"
        let newer =
            "prices alarm month 2026-01-01 copy https://aws.amazon.com/cloudwatch/pricing/ eu-west-1=0.10 eu-west-2=0.30"
        for text in ["\(older)\n\(newer)", "\(newer)\n\(older)"] {
            let list = PriceList(text: text)
            #expect(list.problems == [])
            #expect(list.price(of: .alarm, in: "eu-west-1")?.amount.plain == "0.1")
            #expect(list.price(of: .alarm, in: "eu-west-2")?.amount.plain == "0.3")
        }
    }

    /// One's own price is what one pays, whenever it was written down.
    @Test func onesOwnCountsHoweverOldItIs() {
        var list = list
        list.add("price us-east-1 alarm month 0.05 2019-01-01 own https://example.com/")
        #expect(list.price(of: .alarm, in: "us-east-1")?.amount.plain == "0.05")
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
        list.add("# ours\nprice xx-north-1 nat-gateway hour 0.046 2026-11-22 own https://example.com/\n")
        #expect(list.problems == [])
        #expect(list.regions.contains("xx-north-1"))
        #expect(list.price(of: .natGateway, in: "xx-north-1")?.amount.plain == "0.046")
        #expect(list.price(of: .alarm, in: "xx-north-1") == nil)
    }

    @Test(arguments: [
        ("price eu-west-1 nat hour 0.046 2026-11-22 own https://a.b/", "there is no item 'nat'"),
        ("price eu-west-1 nat-gateway gb 0.046 2026-11-22 own https://a.b/", "the unit of 'nat-gateway' is 'hour'"),
        ("price eu-west-1 nat-gateway hour 4,6 2026-11-22 own https://a.b/", "'4,6' is no price"),
        ("price eu-west-1 nat-gateway hour 4.6 22.11.2026 own https://a.b/", "write the date as 2026-11-22"),
        ("price eu-west-1 nat-gateway hour 4.6 2026-11-22 maybe https://a.b/", "unverified or own"),
        ("price eu-west-1 nat-gateway", "write 'price REGION ITEM UNIT USD DATE SURE PAGE'"),
        ("free AWS::EC2::VPC", "write 'free TYPE DATE SURE PAGE'"),
        ("cost eu-west-1", "'cost' is neither 'price', 'prices' nor 'free'"),
        ("prices alarm month 2026-11-22 own https://a.b/", "write 'prices ITEM UNIT DATE SURE PAGE REGION=USD ...'"),
        ("prices alarm month 2026-11-22 own https://a.b/ eu-west-1", "write 'prices ITEM UNIT DATE"),
        ("prices alarm month 2026-11-22 own https://a.b/ eu-west-1=much", "'much' is no price"),
        ("prices alarm hour 2026-11-22 own https://a.b/ eu-west-1=1", "the unit of 'alarm' is 'month'"),
    ])
    func whatIsWrongInAFileIsSaid(line: String, message: String) throws {
        let problem = try #require(PriceList(text: "\n\(line)").problems.first)
        #expect(problem.line == 2)
        #expect(problem.message.contains(message), "\(problem.message)")
    }
}
