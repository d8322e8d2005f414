// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// Parameters, outputs, ways and what the internet comes to, between two states.
@Suite struct SystemComparisonTests {
    @Test func aParameterWithAnotherValue() throws {
        let parameters =
            #"{"Seconds": {"Type": "Number"}, "Secret": {"Type": "String", "NoEcho": true}, "Same": {"Type": "String"}}"#
        func part(_ seconds: String, _ secret: String) throws -> StackPart {
            try Comparisons.part(
                #""Q": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Seconds"}}}, "T": {"Type": "AWS::SNS::Topic"}"#,
                parameters: parameters, values: ["Seconds": seconds, "Secret": secret, "Same": "x"])
        }
        let found = Comparisons.of([try part("1", "hunter2")], [try part("2", "hunter3")]).parameters
        #expect(found.map(\.name) == ["Seconds", "Secret"])
        #expect(found[0].old == "1" && found[0].new == "2" && found[0].resources == ["Q"])
        #expect(found[1].old == nil && found[1].new == nil)
        #expect(Comparisons.of([try part("1", "a")], [try part("1", "a")]).parameters.isEmpty)
    }

    @Test func outputsThatOthersTake() throws {
        func provider(_ outputs: String, name: String = "a") throws -> StackPart {
            try Comparisons.part(
                #""Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "\#(name)"}}"#, name: "a",
                outputs: outputs)
        }
        let taker = try Comparisons.part(
            #""T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::GetStackOutput": {"StackName": "shop-a", "OutputName": "Url"}}}}"#,
            name: "b")
        let url = #""Url": {"Value": {"Ref": "Q"}}"#
        let more = #"{\#(url), "More": {"Value": "1"}}"#
        let gone = Comparisons.of([try provider(more), taker], [try provider(#"{"More": {"Value": "2"}}"#), taker])
        let found = gone.outputs
        #expect(found.map(\.name) == ["a/More", "a/Url"])
        #expect(found[0].old == "1" && found[0].new == "2")
        #expect(found[1].new == nil && found[1].takersAfter == ["b"])
        let replaced = Comparisons.of(
            [try provider("{\(url)}"), taker], [try provider("{\(url)}", name: "z"), taker]
        ).outputs
        #expect(replaced.first?.cause == "'a/Q' is replaced")
        #expect(replaced.first?.takersBefore == ["b"])
        #expect(Comparisons.of([try provider(more), taker], [try provider(more), taker]).outputs.isEmpty)
    }

    /// A server with a public address in a subnet with a route to the internet, or without.
    private func server(_ rules: String, isPublic: Bool = true) -> String {
        #"""
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
        "Gateway": {"Type": "AWS::EC2::InternetGateway"},
        "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
        "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
        "Route": {"Type": "AWS::EC2::Route", "DependsOn": "Attachment", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}},
        "Own": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [\#(rules)]}},
        "Lb": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "\#(isPublic ? "internet-facing" : "internal")",
          "Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "Group"}]}},
        "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Lb"}, "Port": 80, "Protocol": "HTTP",
          "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}
        """#
    }

    private func rule(_ port: Int, _ block: String) -> String {
        #"{"IpProtocol": "tcp", "FromPort": \#(port), "ToPort": \#(port), "CidrIp": "\#(block)"}"#
    }

    @Test func whatTheInternetComesTo() throws {
        let own = rule(80, "10.0.0.0/16")
        let found = try Comparisons.of(server(own), server("\(own), \(rule(22, "0.0.0.0/0"))")).exposure
        #expect(found.gained.map(\.name) == ["Lb"])
        #expect(found.gained.first?.ports == "tcp 22")
        #expect(found.gained.first?.certainty == .certain, "\(found.gained)")
        #expect(found.lost.isEmpty)
        let back = try Comparisons.of(server("\(own), \(rule(22, "0.0.0.0/0"))"), server(own)).exposure
        #expect(back.gained.isEmpty)
        #expect(back.lost.map(\.ports) == ["tcp 22"])
        let inside = try Comparisons.of(
            server(own, isPublic: false), server(rule(22, "0.0.0.0/0"), isPublic: false)
        ).exposure
        #expect(inside.gained.map(\.certainty) == [.withoutRoute])
        // The same rule, and now a route.
        let routed = try Comparisons.of(
            server(rule(22, "0.0.0.0/0"), isPublic: false), server(rule(22, "0.0.0.0/0"))
        ).exposure
        #expect(routed.gained.map(\.certainty) == [.certain])
    }

    @Test func anAPIIsAnEntrance() throws {
        let api = #""Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}}"#
        let found = try Comparisons.of("", api).exposure
        #expect(found.gained.map(\.name) == ["Api"])
        #expect(found.gained.first?.ports == nil)
    }

    @Test func waysThatOpenBreakAndMend() throws {
        func kinds(_ old: String, _ new: String) throws -> [WayChange.Kind] {
            try Comparisons.of(old, new).ways.map(\.kind)
        }
        let (open, shut) = (server(rule(80, "0.0.0.0/0")), server(rule(81, "0.0.0.0/0")))
        #expect(try kinds(open, shut) == [.broken])
        #expect(try kinds(shut, open) == [.mended])
        #expect(try kinds("", open) == [.opened])
        #expect(try kinds("", shut) == [.broken])
        #expect(try kinds(open, "") == [.closed])
        #expect(try kinds(open, open) == [])
        #expect(try Comparisons.of(open, shut).ways.first?.blocker?.fix.isEmpty == false)
    }

    @Test func aNameThatARetainedResourceKeeps() throws {
        func queue(_ id: String, _ policy: String) -> String {
            #""\#(id)": {"Type": "AWS::SQS::Queue", \#(policy)"Properties": {"QueueName": "jobs"}}"#
        }
        let kept = try Comparisons.of(queue("Old", #""DeletionPolicy": "Retain", "#), queue("New", ""))
        #expect(
            kept.change.refusals.first?.reason.hasSuffix("taken by 'Old', which DeletionPolicy Retain keeps") == true)
        let gone = try Comparisons.of(queue("Old", ""), queue("New", ""))
        #expect(gone.change.refusals.first?.reason.hasSuffix("which is deleted only after it") == true)
    }
}
