// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

@Suite struct BreakEvenTests {
    private typealias Candidate = (name: String, estimate: Estimate)

    private func endpoints(_ count: Int) throws -> Candidate {
        let all = (0..<count).map {
            #""E\#($0)": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcEndpointType": "Interface","#
                + #" "SubnetIds": ["a", "b"]}}"#
        }
        return ("endpoints", try Estimates.of(all.joined(separator: ",")))
    }

    private func gateways(_ count: Int) throws -> Candidate {
        let all = (0..<count).map {
            #""G\#($0)": {"Type": "AWS::EC2::NatGateway"}, "A\#($0)": {"Type": "AWS::EC2::EIP"}"#
        }
        return ("gateways", try Estimates.of(all.joined(separator: ",")))
    }

    /// 43.80 against 32.85 and 3.65 for the address: 7.30 of difference, and 0.035 less a gigabyte.
    @Test func endpointsBeatASingleGatewayFrom209Gigabytes() throws {
        let outcome = BreakEven(try endpoints(3), try gateways(1), by: .exitData).outcome
        #expect(
            outcome == .at(try #require(Amount("208.571428571")), less: "gateways", more: "endpoints"))
        #expect(BreakEven(try gateways(1), try endpoints(3), by: .exitData).outcome == outcome)
    }

    @Test func endpointsAlwaysBeatAGatewayInEachZone() throws {
        #expect(BreakEven(try endpoints(3), try gateways(2), by: .exitData).outcome == .always("endpoints"))
    }

    /// 87.60 against 73.00: 14.60 of difference.
    @Test func sixEndpointsDoNotAtOnce() throws {
        #expect(
            BreakEven(try endpoints(6), try gateways(2), by: .exitData).outcome
                == .at(try #require(Amount("417.142857143")), less: "gateways", more: "endpoints"))
    }

    @Test func whatDoesNotDifferIsTheSame() throws {
        #expect(BreakEven(try endpoints(1), ("other", try endpoints(1).estimate), by: .requests).outcome == .same)
    }

    @Test func fewerRequestsPayForNoAPI() throws {
        let rest: Candidate = ("rest", try Estimates.of(#""R": {"Type": "AWS::ApiGateway::RestApi"}"#))
        let http: Candidate = ("http", try Estimates.of(#""R": {"Type": "AWS::ApiGatewayV2::Api"}"#))
        #expect(BreakEven(rest, http, by: .requests).outcome == .always("http"))
        let keyed: Candidate = (
            "keyed",
            try Estimates.of(#""R": {"Type": "AWS::ApiGatewayV2::Api"}, "K": {"Type": "AWS::KMS::Key"}"#)
        )
        // A key for 1.00 is paid for by 2.50 less a million.
        #expect(
            BreakEven(rest, keyed, by: .requests).outcome
                == .at(try #require(Amount("0.4")), less: "rest", more: "keyed"))
    }
}
