// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel
import Testing

@Suite struct NetworkCostTests {
    private func endpoint(_ subnets: String, type: String = "Interface") -> String {
        #""E": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcEndpointType": "\#(type)", "SubnetIds": \#(subnets)}}"#
    }

    @Test func threeInterfaceEndpointsInTwoZonesCost43Dollars80() throws {
        let three = (1...3).map {
            #""E\#($0)": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcEndpointType": "Interface","#
                + #" "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}]}}"#
        }
        let estimate = try Estimates.of(three.joined(separator: ","))
        #expect(estimate.count(.endpoint) == "6")
        #expect(estimate.monthly(.endpoint) == "43.80")
        #expect(estimate.fixedTotal.money == "43.80")
        // A hundred gigabytes go through all three together.
        #expect(estimate.monthly(.endpointData) == "1.00")
    }

    @Test func gatewayEndpointsAreFree() throws {
        #expect(try Estimates.of(endpoint("[]", type: "Gateway")).outcome("E") == .free)
        #expect(try Estimates.of(#""E": {"Type": "AWS::EC2::VPCEndpoint"}"#).outcome("E") == .free)
        let other = try Estimates.of(endpoint("[]", type: "GatewayLoadBalancer"))
        #expect(other.outcome("E") == .notCovered("no price of an endpoint of type GatewayLoadBalancer is known here"))
    }

    @Test func natGatewaysCost32Dollars85EachAndTheirAddress() throws {
        let gateway = #"{"Type": "AWS::EC2::NatGateway", "Properties": {"AllocationId": {"Fn::GetAtt": ["A", "X"]}}}"#
        let address = #"{"Type": "AWS::EC2::EIP"}"#
        let one = try Estimates.of(#""G": \#(gateway), "A": \#(address)"#)
        #expect(one.monthly(.natGateway) == "32.85")
        #expect(one.monthly(.publicIPv4) == "3.65")
        #expect(one.monthly(.natData) == "4.50")
        let two = try Estimates.of(#""G": \#(gateway), "H": \#(gateway), "A": \#(address), "B": \#(address)"#)
        #expect(two.monthly(.natGateway) == "65.70")
        #expect(two.monthly(.natData) == "4.50")
        #expect(two.fixedTotal.money == "73.00")
    }

    @Test func subnetsAreCountedThroughParametersMappingsAndConditions() throws {
        let sections = #"""
            "Parameters": {"Subnets": {"Type": "List<AWS::EC2::Subnet::Id>"}, "Big": {"Type": "String", "Default": "no"}},
            "Mappings": {"M": {"us-east-1": {"Subnets": ["a", "b", "c", "d"]}}},
            "Conditions": {"IsBig": {"Fn::Equals": [{"Ref": "Big"}, "yes"]}}
            """#
        func zones(_ subnets: String, _ values: [String: String] = [:]) throws -> String? {
            try Estimates.of(endpoint(subnets), sections: sections, values: values).count(.endpoint)
        }
        #expect(
            try zones(#"{"Ref": "Subnets"}"#, ["Subnets": "subnet-00000001,subnet-00000002,subnet-00000003"]) == "3")
        #expect(try zones(#"{"Ref": "Subnets"}"#) == nil)
        #expect(try zones(#"{"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "Subnets"]}"#) == "4")
        let optional = #"["a", {"Fn::If": ["IsBig", "b", {"Ref": "AWS::NoValue"}]}]"#
        #expect(try zones(optional) == "1")
        #expect(try zones(optional, ["Big": "yes"]) == "2")
        #expect(try zones(#"{"Fn::Split": [",", "a,b,c"]}"#) == "3")
    }

    @Test func countsThatNobodyKnowsAreSaid() throws {
        let estimate = try Estimates.of(endpoint(#"{"Fn::Split": [",", {"Fn::ImportValue": "x"}]}"#))
        #expect(
            estimate.outcome("E") == .notCovered("the number of its subnets is not known before the deployment"))
        #expect(estimate.total == .zero)
    }

    @Test func listsOfOtherStacksAreCounted() throws {
        let network = #"""
            {"Resources": {"A": {"Type": "AWS::EC2::Subnet"}, "B": {"Type": "AWS::EC2::Subnet"}}, "Outputs": {"Ids": {"Value": {"Fn::Join": [",", [{"Ref": "A"}, {"Ref": "B"}]]}}}}
            """#
        let taken =
            #"{"Fn::Split": [",", {"Fn::Join": ["", [{"Fn::GetStackOutput": {"StackName": {"Fn::Sub": "${P}-net"}, "#
            + #""OutputName": "Ids"}}]]}]}"#
        let service = #"""
            {"Parameters": {"P": {"Type": "String"}}, "Resources": {\#(endpoint(taken))}}
            """#
        let stacks = [
            CostSubject(name: "net", stackName: "shop-net", template: try Template(json: network)),
            CostSubject(
                name: "service", template: try Template(json: service),
                parameterValues: [ParameterValue(name: "P", value: "shop")]),
        ]
        let estimate = try #require(CostEstimator(region: "us-east-1")).estimate(stacks)
        #expect(estimate.count(.endpoint) == "2")
    }

    @Test(
        arguments: [
            ("internal", "application", "16.43", nil), ("internet-facing", "application", "16.43", "7.30"),
            ("internal", "network", "16.43", nil),
        ] as [(String, String, String, String?)])
    func loadBalancersAndTheirAddresses(scheme: String, type: String, own: String, addresses: String?) throws {
        let estimate = try Estimates.of(
            #""L": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "\#(type)", "#
                + #""Scheme": "\#(scheme)", "Subnets": ["a", "b"]}}"#)
        #expect(estimate.monthly(type == "network" ? .networkLoadBalancer : .applicationLoadBalancer) == own)
        #expect(estimate.monthly(.publicIPv4) == addresses)
        #expect(
            estimate.monthly(type == "network" ? .networkLoadBalancerUse : .applicationLoadBalancerUse)
                == (type == "network" ? "0.60" : "0.80"))
        #expect(estimate.monthly(.transferOut) == (addresses == nil ? nil : "9.00"))
    }

    @Test func addressesThatAreResourcesOfTheirOwnAreCountedOnce() throws {
        let estimate = try Estimates.of(
            #"""
            "A": {"Type": "AWS::EC2::EIP"},
            "L": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "network",
              "SubnetMappings": [{"SubnetId": "a", "AllocationId": {"Fn::GetAtt": ["A", "AllocationId"]}}]}}
            """#)
        #expect(estimate.count(.publicIPv4) == "1")
    }

    /// Each level says the one below it twice: a thousand million times the innermost, written out.
    @Test func textThatDoublesIsGivenUp() throws {
        let nested = (0..<30).reduce(#""x""#) { inner, _ in #"{"Fn::Sub": ["${A}${A}", {"A": \#(inner)}]}"# }
        let estimate = try Estimates.of(endpoint(#"{"Fn::Split": [",", \#(nested)]}"#))
        #expect(
            estimate.outcome("E") == .notCovered("the number of its subnets is not known before the deployment"))
    }
}
