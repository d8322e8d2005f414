// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Who uses a store has the way, the permission and the variables; who does not has none of them.
@Suite struct StoreAccessTests {
    private func environment(_ uses: StoreUse..., change: (inout Settings) -> Void = { _ in }) -> EnvironmentUnderTest {
        EnvironmentUnderTest(Sample.environment(Sample.storing(uses: uses, change)))
    }

    private func variables(_ service: String, _ uses: StoreUse...) throws -> [String] {
        let stack = StackUnderTest(ServiceStack(Sample.storing(uses: uses)))
        let container = try stack.resource(ECS.TaskDefinition.self, "\(service)TaskDefinition")[
            "ContainerDefinitions[0]"]
        return ["Environment", "Secrets"].flatMap { container?[$0]?.arrayValue ?? [] }
            .compactMap { $0["Name"]?.stringValue }
    }

    @Test func theDatabaseLetsInWhoUsesIt() {
        let environment = environment(.database(user: "shop"))
        #expect(environment.canReach("service/ShopService", "data/DatabaseInstance1", port: 5432).isTrue)
        #expect(environment.canReach("service/SiteService", "data/DatabaseInstance1", port: 5432).isFalse)
        #expect(environment.canReach(.internet, "data/DatabaseInstance1", port: 5432).isFalse)
    }

    @Test func aUserOfTheDatabaseSignsInByIAMAsNobodyElse() throws {
        let stack = StackUnderTest(ServiceStack(Sample.storing(uses: [.database(user: "shop")])))
        let policies = try stack.resource(IAM.Role.self, "ShopTaskRole")["Policies"]
        #expect(policies?.description.contains("rds-db:connect") == true)
        #expect(policies?.description.contains("/shop") == true)
        #expect(try stack.resource(IAM.Role.self, "SiteTaskRole")["Policies"] == nil)
        #expect(
            try variables("Shop", .database(user: "shop"))
                == ["DATABASE_HOST", "DATABASE_PORT", "DATABASE_NAME", "DATABASE_USER"])
        #expect(try variables("Site", .database(user: "shop")).isEmpty)
    }

    @Test func theMasterUsersPasswordIsReadByTheExecutionRoleAlone() throws {
        let settings = Sample.storing(uses: [.databaseMaster]) { $0.logs.encrypted = true }
        let stack = StackUnderTest(ServiceStack(settings))
        let start = try stack.resource(IAM.Role.self, "ShopExecutionRole")["Policies"]?.description ?? ""
        #expect(start.contains("secretsmanager:GetSecretValue") && start.contains("kms:Decrypt"))
        #expect(try stack.resource(IAM.Role.self, "ShopTaskRole")["Policies"] == nil)
        #expect(try variables("Shop", .databaseMaster).contains("DATABASE_LOGIN"))
        #expect(
            StackUnderTest(NetworkStack(settings)).count(like: EC2.VPCEndpoint("SecretsmanagerEndpoint", vpcId: .any))
                == 1)
    }

    @Test func aTableIsUsedAsItIsSaid() {
        let environment = environment(.table(.read))
        #expect(environment.may("service/ShopTaskRole", "dynamodb:GetItem", on: "data/Table").isAllowed)
        #expect(environment.may("service/ShopTaskRole", "dynamodb:PutItem", on: "data/Table").isDenied)
        #expect(environment.may("service/SiteTaskRole", "dynamodb:GetItem", on: "data/Table").isDenied)
    }

    @Test func tasksAreLetOutToTheTableThatTheyUse() throws {
        let stack = StackUnderTest(ServiceStack(Sample.storing(uses: [.table()])))
        func lists(_ service: String) throws -> [Node] {
            let group = try stack.resource(EC2.SecurityGroup.self, "\(service)SecurityGroup")
            return (group["SecurityGroupEgress"]?.arrayValue ?? []).compactMap { $0["DestinationPrefixListId"] }
        }
        #expect(try lists("Shop") == [.ref("S3PrefixListId"), .ref("DynamoDBPrefixListId")])
        #expect(try lists("Site") == [.ref("S3PrefixListId")])
        let network = StackUnderTest(NetworkStack(Sample.storing(uses: [.table()])))
        let without = StackUnderTest(NetworkStack(Sample.storing(uses: [.cache])))
        let endpoint = EC2.VPCEndpoint("DynamoDBEndpoint", vpcId: .any, vpcEndpointType: .gateway)
        #expect([network.count(like: endpoint), without.count(like: endpoint)] == [1, 0])
    }

    @Test func aBucketIsUsedBelowItsPrefix() throws {
        let stack = StackUnderTest(ServiceStack(Sample.storing(uses: [.bucket(.write, prefix: "in/")])))
        let policies = try stack.resource(IAM.Role.self, "ShopTaskRole")["Policies"]?.description ?? ""
        #expect(policies.contains("s3:PutObject") && policies.contains("/in/*"))
        #expect(!policies.contains("s3:GetObject"))
    }

    @Test func theCacheLetsInWhoUsesIt() throws {
        let stack = StackUnderTest(ServiceStack(Sample.storing(uses: [.cache])))
        stack.expect(
            EC2.SecurityGroupIngress(
                "CacheIngressFromShop", ipProtocol: "tcp", fromPort: 6379, groupId: .any,
                sourceSecurityGroupId: .getAtt("ShopSecurityGroup", "GroupId"), toPort: 6380))
        #expect(stack.count(like: EC2.SecurityGroupIngress("CacheIngressFromSite", ipProtocol: .any)) == 0)
    }

    /// Then the database lets in the proxy alone.
    @Test func aProxyStandsBetween() {
        let environment = environment(.database(user: "shop")) { $0.data?.database?.proxy = true }
        #expect(environment.diagnostics.isEmpty)
        #expect(environment.canReach("service/ShopService", "data/DatabaseProxy", port: 5432).isTrue)
        #expect(environment.canReach("service/SiteService", "data/DatabaseProxy", port: 5432).isFalse)
        #expect(
            environment.allows(from: "service/ShopSecurityGroup", to: "data/DatabaseProxySecurityGroup", port: 5432)
                .isTrue)
        #expect(
            environment.allows(from: "service/ShopSecurityGroup", to: "data/DatabaseSecurityGroup", port: 5432).isFalse)
        #expect(
            environment.allows(from: "data/DatabaseProxySecurityGroup", to: "data/DatabaseSecurityGroup", port: 5432)
                .isTrue)
    }
}
