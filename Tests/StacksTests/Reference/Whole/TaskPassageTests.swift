// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Where each task of a whole system may connect to, and nowhere else.
@Suite struct TaskPassageTests {
    private static let services = StackUnderTest(ServiceStack(Sample.whole))
    private static let work = StackUnderTest(WorkStack(Sample.whole))

    private static let everybody = ["tcp 443 EndpointSecurityGroupId", "tcp 443 S3PrefixListId"]
    private static let database = "tcp 5432 DatabaseSecurityGroupId"

    @Test(arguments: [
        ("Web", everybody), ("Orders", everybody + [database]),
        ("Invoices", everybody + [database, "tcp 6379-6380 CacheSecurityGroupId"]),
        ("Settlement", everybody + [database]),
    ])
    func aTaskIsLetOutToWhatItUses(name: String, expected: [String]) throws {
        let stack = ["Invoices", "Settlement"].contains(name) ? Self.work : Self.services
        let group = try stack.resource(EC2.SecurityGroup.self, "\(name)SecurityGroup")
        #expect((group["SecurityGroupEgress"]?.arrayValue ?? []).map(Self.described) == expected)
        #expect(group["SecurityGroupIngress"] == nil)
    }

    @Test(arguments: [
        ("EndpointIngressFromInvoices", "tcp 443 EndpointSecurityGroupId from InvoicesSecurityGroup"),
        ("DatabaseIngressFromInvoices", "tcp 5432 DatabaseSecurityGroupId from InvoicesSecurityGroup"),
        ("CacheIngressFromInvoices", "tcp 6379-6380 CacheSecurityGroupId from InvoicesSecurityGroup"),
        ("EndpointIngressFromSettlement", "tcp 443 EndpointSecurityGroupId from SettlementSecurityGroup"),
        ("DatabaseIngressFromSettlement", "tcp 5432 DatabaseSecurityGroupId from SettlementSecurityGroup"),
        ("DatabaseIngressFromOrders", "tcp 5432 DatabaseSecurityGroupId from OrdersSecurityGroup"),
    ])
    func whatItUsesLetsItIn(rule: String, expected: String) throws {
        let stack = rule.hasSuffix("Orders") ? Self.services : Self.work
        let ingress = try stack.resource(EC2.SecurityGroupIngress.self, rule)
        let source = ingress["SourceSecurityGroupId"]?["Fn::GetAtt"]?[0]?.stringValue ?? "?"
        #expect("\(Self.described { $0.hasPrefix("Destination") ? nil : ingress[$0] }) from \(source)" == expected)
    }

    /// The schedule's task runs where the worker's does: in private subnets, without a public address.
    @Test func aScheduleStartsItsTaskInPrivate() throws {
        let schedule = try Self.work.resource(Scheduler.Schedule.self)
        let network = try #require(schedule["Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration"])
        let service = try Self.work.resource(ECS.Service.self)
        #expect(network["AssignPublicIp"] == "DISABLED")
        #expect(network["Subnets"] == service["NetworkConfiguration.AwsvpcConfiguration.Subnets"])
        #expect(network["SecurityGroups"] == [.getAtt("SettlementSecurityGroup", "GroupId")])
        #expect(service["NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp"] == "DISABLED")
    }

    @Test func theProxyAloneReachesTheDatabase() throws {
        let data = StackUnderTest(DataStack(Sample.whole))
        let proxy = try data.resource(EC2.SecurityGroup.self, "DatabaseProxySecurityGroup")
        #expect(
            proxy["SecurityGroupEgress"]?.arrayValue?.map(Self.described) == ["tcp 5432 DatabaseSecurityGroup"])
        for group in ["DatabaseSecurityGroup", "CacheSecurityGroup"] {
            let group = try data.resource(EC2.SecurityGroup.self, group)
            #expect(group["SecurityGroupEgress"]?[0]?["CidrIp"] == "127.0.0.1/32")
            #expect(group["SecurityGroupIngress"] == nil)
        }
        let settings = try data.resource(RDS.DBProxy.self)
        #expect(settings["DefaultAuthScheme"] == "IAM_AUTH")
        #expect(settings["RequireTLS"] == true)
    }

    /// A rule in words: protocol, ports, and whose it is.
    private static func described(_ rule: Node) -> String { described { rule[$0] } }

    private static func described(_ rule: (String) -> Node?) -> String {
        let (from, to) = (rule("FromPort")?.description ?? "", rule("ToPort")?.description ?? "")
        let other =
            ["DestinationSecurityGroupId", "DestinationPrefixListId"].lazy.compactMap(rule).first ?? rule("GroupId")
        let name =
            other?["Fn::GetStackOutput"]?["OutputName"]?.stringValue ?? other?["Ref"]?.stringValue
            ?? other?["Fn::GetAtt"]?[0]?.stringValue ?? "?"
        return "\(rule("IpProtocol")?.stringValue ?? "?") \(from == to ? from : "\(from)-\(to)") \(name)"
    }
}
