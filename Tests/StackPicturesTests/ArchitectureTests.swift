// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StackPictures

/// What is in a picture, where it stands, and what leads where.
@Suite struct ArchitectureTests {
    @Test func whatStandsInSubnetsStandsInTheirBoxes() throws {
        let drawn = try Drawn(SampleTemplates.network())
        #expect(drawn.boxes(of: "Balancer") == ["Public subnets", "Vpc", "eu-west-1"])
        #expect(drawn.boxes(of: "Server") == ["Inner", "Vpc", "eu-west-1"])
        #expect(drawn.boxes(of: "Uploads") == ["eu-west-1"])
        #expect(drawn.boxes(of: "Clients").isEmpty)
        let tier = drawn.picture.boxes.first { $0.kind == .tier }
        #expect(tier?.isPublic == true)
        #expect(tier?.chips == ["A · eu-west-1a · 10.0.0.0/24", "B · eu-west-1b · 10.0.1.0/24"])
    }

    @Test func theWayOfARequestHasPortAndProtocol() throws {
        let drawn = try Drawn(SampleTemplates.network())
        #expect(drawn.arrows == ["Clients -> Balancer: http 80", "Balancer -> Server: http 8080"])
        #expect(drawn.symbol("Balancer")?.isPublic == true)
        #expect(drawn.symbol("Server")?.isPublic == false)
        #expect(drawn.symbol("Balancer")?.caption == "Application load balancer")
    }

    @Test func aBrokenWayIsRedAndSaysWhy() throws {
        let drawn = try Drawn(SampleTemplates.network(admitted: 9090))
        #expect(drawn.arrows == ["Clients -> Balancer: http 80", "Balancer -X-> Server: http 8080"])
        let reason = try #require(drawn.picture.arrows.first { $0.kind == .broken }?.reason)
        #expect(
            reason
                == "'ServerGroup' admits 9090 from load balancer 'Balancer', not 8080; admit tcp 8080 from load balancer 'Balancer'"
        )
        let svg = SVGDrawing(PictureLayout(drawn.picture)).text
        #expect(svg.contains("<g class=\"broken\""))
        #expect(svg.contains("not 8080; admit tcp 8080"))
        #expect(MermaidDrawing(drawn.picture).text.contains("linkStyle 1 stroke:#cf222e"))
        #expect(DotDrawing(drawn.picture).text.contains("color=\"#cf222e\""))
        #expect(D2Drawing(drawn.picture).text.contains("stroke: \"#cf222e\""))
    }

    @Test func whatSetsOffWhatAndWhatARoleAllows() throws {
        let drawn = try Drawn(SampleTemplates.events)
        #expect(
            drawn.arrows == [
                "Queue -> Failed: dead letters", "Queue -> Worker: events", "Every -> Worker",
                "Worker -> Table: reads, writes",
            ])
        #expect(drawn.picture.arrows.map(\.kind) == [.flow, .flow, .flow, .call])
        #expect(drawn.picture.notes == ["Not drawn: 1 CloudWatch Logs, 1 IAM"])
    }

    @Test func aBalancerOfUnknownSchemeIsNotCalledInternal() throws {
        func caption(_ scheme: String) throws -> String? {
            try Drawn(
                """
                {"Parameters": {"S": {"Type": "String"}}, "Resources": {"B": {
                  "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": \(scheme)}}}}
                """
            ).symbol("B")?.caption
        }
        #expect(try caption(#""internal""#) == "Application load balancer, internal")
        #expect(try caption(#"{"Ref": "S"}"#) == "Application load balancer")
    }

    @Test func aChangedNetworkIsAmber() throws {
        let old = SampleTemplates.network()
        let new = old.replacing("10.0.0.0/16", with: "10.0.0.0/20").replacing("10.0.1.0/24", with: "10.0.3.0/24")
        let picture = try Drawn(new).picture.compared(with: Drawn(old).picture)
        let changed = picture.boxes.filter { $0.change == .changed }
        #expect(changed.map(\.title) == ["Vpc", "Public subnets"])
        #expect(try Drawn(old).picture.compared(with: Drawn(old).picture).boxes.allSatisfy { $0.change == nil })
    }

    @Test func gatewaysAreCountedWhereASubnetHasNone() throws {
        func gateways(in subnets: [String]) throws -> String? {
            let more = subnets.map {
                #""N\#($0)": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Ref": "\#($0)"}}}"#
            }
            let template = SampleTemplates.network().replacing(
                #""Uploads": {"Type": "AWS::S3::Bucket"}"#,
                with: """
                    "C": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"},
                      "CidrBlock": "10.0.9.0/24", "AvailabilityZone": "eu-west-1c"}},
                    "ToC": {"Type": "AWS::EC2::SubnetRouteTableAssociation",
                      "Properties": {"SubnetId": {"Ref": "C"}, "RouteTableId": {"Ref": "Table"}}},
                    \(more.joined(separator: ","))
                    """
            ).replacing(#"[{"Ref": "A"}, {"Ref": "B"}]"#, with: #"[{"Ref": "A"}, {"Ref": "B"}, {"Ref": "C"}]"#)
            return try Drawn(template).symbol("NAT gateways")?.caption
        }
        #expect(try gateways(in: ["A", "B", "C"]) == "one in each zone")
        #expect(try gateways(in: ["A", "B"]) == "in 2 of 3 subnets")
    }

    @Test func aDistributionWritesLogsAndCallsFunctions() throws {
        let drawn = try Drawn(
            #"""
            {"Resources": {
              "Logs": {"Type": "AWS::S3::Bucket"}, "F": {"Type": "AWS::Lambda::Function"},
              "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}}},
              "D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {
                "Logging": {"Bucket": {"Fn::GetAtt": ["Logs", "RegionalDomainName"]}},
                "DefaultCacheBehavior": {"LambdaFunctionAssociations": [{"LambdaFunctionARN": {"Ref": "V"}}]}}}}}}
            """#)
        #expect(drawn.arrows == ["D -> Logs: access logs", "D -> F", "Clients -> D: https 443"])
    }

    @Test func layersAreDrawnOnDemand() throws {
        let security = try Drawn(SampleTemplates.network(), showing: [.security])
        #expect(security.boxes(of: "ServerGroup").first == "Security groups")
        #expect(security.arrows.contains("Server -> ServerGroup: has"))
        #expect(security.arrows.contains("BalancerGroup -> ServerGroup: tcp 8080"))
        let permissions = try Drawn(SampleTemplates.events, showing: [.permissions])
        #expect(permissions.arrows.contains("Worker -> Role: has"))
        #expect(permissions.arrows.contains("Role -> Table: reads, writes"))
        let all = try Drawn(SampleTemplates.events, showing: Set(Architecture.Layer.allCases))
        #expect(all.boxes(of: "CloudWatch Logs").first == "Other resources")
        #expect(all.picture.notes.isEmpty)
    }

    @Test func manyOfOneKindAreOne() throws {
        let drawn = try Drawn(SampleTemplates.many(functions: 250))
        #expect(drawn.picture.symbols.map(\.label) == ["250 × SQS queue", "250 × Lambda function"])
        #expect(drawn.picture.symbols.map(\.count) == [250, 250])
        #expect(drawn.arrows.isEmpty)
        let few = try Drawn(SampleTemplates.many(functions: 12))
        #expect(few.picture.symbols.count == 24)
    }

    @Test func whatIsNotDrawnByItselfIsThereWhereNothingElseIs() throws {
        let drawn = try Drawn(#"{"Resources": {"R": {"Type": "AWS::IAM::Policy"}, "X": {"Type": "Custom::Thing"}}}"#)
        #expect(drawn.picture.symbols.map(\.label) == ["Custom", "IAM"])
    }

    @Test(arguments: ["{}", #"{"Resources": {}}"#, #"{"Resources": 1}"#, #"{"Resources": {"A": 1, "B": {"Type": 2}}}"#])
    func emptyAndBrokenTemplatesAreEmptyPictures(json: String) throws {
        let drawn = try Drawn(json)
        #expect(drawn.picture.symbols.isEmpty)
        #expect(SVGDrawing(PictureLayout(drawn.picture)).text.hasPrefix("<svg "))
    }

    @Test func circlesComeToAnEnd() throws {
        let drawn = try Drawn(SampleTemplates.circle)
        #expect(drawn.arrows.sorted() == ["A -> B: dead letters", "B -> C: dead letters", "C -> A: dead letters"])
        #expect(PictureLayout(drawn.picture).faults.isEmpty)
    }
}
