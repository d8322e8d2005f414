// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

/// What another generated type would say of itself: none of its like is generated here.
private struct Database: UsableResource {
    static let typeName = "AWS::RDS::DBInstance"
    static let usage = RDS.DBInstance.usage
    typealias Use = RDS.DBInstance.Use

    var resource: ResourceDefinition

    init(_ group: EC2.SecurityGroup, engine: String = "postgres", port: Int? = nil) {
        resource = ResourceDefinition(
            "Database", Self.typeName,
            [
                "Engine": .string(engine), "Port": port.map { .string("\($0)") },
                "VPCSecurityGroups": [group.groupId.node],
            ], #filePath, #line, #column)
    }
}

@Suite struct UseTrafficTests {
    private let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16", enableDnsHostnames: true, enableDnsSupport: true)
    private let functions: EC2.SecurityGroup
    private let servers: EC2.SecurityGroup
    private let role = IAM.Role.sample()

    init() {
        functions = EC2.SecurityGroup(
            "Functions", groupDescription: "Functions",
            securityGroupEgress: [.init(ipProtocol: "tcp", cidrIp: "10.0.0.0/24", fromPort: 443, toPort: 443)],
            vpcId: vpc.ref)
        servers = EC2.SecurityGroup("Servers", groupDescription: "Servers", vpcId: vpc.ref)
    }

    private func rules(_ content: some StackContent) -> [(id: String, properties: Node)] {
        content.elements.filter { $0.key.contains("From") || $0.key.contains("To") }.map {
            ($0.key, $0.node["Properties"] ?? .null)
        }
    }

    @Test func aConnectionIsAdmittedAtBothEnds() {
        let found = rules(Lambda.Function.inNetwork(functions).uses(Database(servers), .connect, from: functions))
        #expect(found.map(\.id) == ["ServersFromFunctions5432", "FunctionsToServers5432"])
        #expect(
            found[0].properties == [
                "GroupId": ["Fn::GetAtt": ["Servers", "GroupId"]],
                "SourceSecurityGroupId": ["Fn::GetAtt": ["Functions", "GroupId"]],
                "IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432,
            ])
        #expect(found[1].properties["DestinationSecurityGroupId"] == ["Fn::GetAtt": ["Servers", "GroupId"]])
    }

    @Test func portsAreTheThingsOwn() {
        func ids(_ database: Database) -> [String] {
            rules(Lambda.Function.inNetwork(functions).uses(database, .connect)).map(\.id)
        }
        #expect(ids(Database(servers, port: 6000)) == ["ServersFromFunctions6000"])
        #expect(ids(Database(servers, engine: "mysql")) == ["ServersFromFunctions3306"])
        let other = Lambda.Function.inNetwork(functions).uses(Database(servers, engine: "db2-se"), .connect)
        #expect(rules(other)[0].properties["FromPort"] == ["Fn::GetAtt": ["Database", "Endpoint.Port"]])
    }

    @Test func whatAGroupHasAlreadyIsNotRepeated() {
        let open = EC2.SecurityGroup(
            "Servers", groupDescription: "Servers",
            securityGroupIngress: [.tcp(5432, from: functions.groupId)], vpcId: vpc.ref)
        let using = Lambda.Function.inNetwork(functions).uses(Database(open), .connect, to: open)
        #expect(rules(using).isEmpty)
    }

    @Test func functionsOfOneGroupShareARule() throws {
        let stack = StackUnderTest(
            Made {
                [vpc, functions, servers, role]
                Database(servers)
                Lambda.Function.inNetwork(functions).uses(Database(servers), .connect)
                Lambda.Function.sample("Other", role: role).uses(Database(servers), .connect, from: functions)
            })
        #expect(stack.count(EC2.SecurityGroupIngress.self) == 1)
        #expect(stack.diagnostics.filter { $0.rule == "duplicate-logical-id" }.isEmpty)
    }

    @Test func theWayIsOpen() throws {
        let subnet = EC2.Subnet("Subnet", vpcId: vpc.ref, cidrBlock: "10.0.0.0/24")
        func stack(_ function: Lambda.Function) -> StackUnderTest {
            var placed = function
            placed.properties.vpcConfig?.subnetIds = [subnet.ref]
            return StackUnderTest(Made { [vpc, functions, servers, subnet, role, Database(servers), placed] })
        }
        let told = Lambda.Function.inNetwork(functions).uses(Database(servers), .connect, from: functions, as: "HOST")
        let paths = stack(told).traffic.paths.filter { "\($0)".contains("Database") }
        #expect(!paths.isEmpty)
        #expect(paths.allSatisfy { !$0.isBroken })
        var untold = Lambda.Function.inNetwork(functions)
        untold.properties.environment = .init(variables: ["HOST": Database(servers).attribute("Endpoint.Address")])
        #expect(stack(untold).traffic.paths.contains { "\($0)".contains("Database") && $0.isBroken })
    }

    @Test func endpointsAreOfTheServicesThatAreUsed() throws {
        let worker = Lambda.Function.inNetwork(functions)
            .uses(SQS.Queue("Queue"), .send).uses(S3.Bucket("Bucket"), .read).uses(SQS.Queue("Other"), .send)
        let endpoints = ServiceEndpoints(
            "Private", for: [worker], from: [functions], vpcId: vpc.ref, subnetIds: ["subnet-1"],
            routeTableIds: ["rtb-1"])
        #expect(
            endpoints.elements.map(\.key) == [
                "PrivateEndpointGroup", "PrivateS3Endpoint", "PrivateSqsEndpoint", "FunctionsToPrivateEndpointGroup",
            ])
        let gateway = endpoints.endpoints[0].resource.properties
        #expect(gateway["VpcEndpointType"] == "Gateway")
        #expect(gateway["RouteTableIds"] == ["rtb-1"])
        let interface = endpoints.endpoints[1].resource.properties
        #expect(interface["ServiceName"] == ["Fn::Sub": "com.amazonaws.${AWS::Region}.sqs"])
        #expect(interface["SecurityGroupIds"] == [["Fn::GetAtt": ["PrivateEndpointGroup", "GroupId"]]])
        let gatewayAlone = ServiceEndpoints(
            "Private", for: [Lambda.Function.sample().uses(S3.Bucket("Bucket"), .read)], from: [functions],
            vpcId: vpc.ref, subnetIds: ["subnet-1"], routeTableIds: ["rtb-1"])
        #expect(gatewayAlone.elements.map(\.key) == ["PrivateS3Endpoint"])
    }
}
