// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import Testing

@Suite struct IPv4BlockTests {
    @Test(arguments: ["10.0.0.0/33", "10.0.0/8", "10.0.0.256", "10.0.0.0/", "a", "", "10.0.0.0/8/8", "10..0.0"])
    func refusesWhatIsNoBlock(text: String) {
        #expect(IPv4Block(text) == nil)
    }

    @Test func contains() throws {
        let block = try #require(IPv4Block("10.0.0.0/16"))
        #expect(block.contains(try #require(IPv4Block("10.0.255.0/24"))))
        #expect(!block.contains(try #require(IPv4Block("10.1.0.0/24"))))
        #expect(IPv4Block.everything.contains(block))
        #expect(!block.contains(.everything))
        #expect(block.overlaps(.everything))
        #expect(IPv4Block("10.0.3.7/16")?.description == "10.0.0.0/16")
    }

    @Test func dividesAsFnCidrDoes() throws {
        let block = try #require(IPv4Block("192.168.0.0/24"))
        #expect(block.divided(into: 6, hostBits: 5)?.last?.description == "192.168.0.160/27")
        #expect(block.divided(into: 9, hostBits: 5) == nil)
    }

    @Test func privateRanges() {
        #expect(IPv4Block("172.31.0.0/16")?.isPrivate == true)
        #expect(IPv4Block("0.0.0.0/0")?.isPrivate == false)
        #expect(IPv4Block("8.8.8.8")?.isPrivate == false)
    }
}
