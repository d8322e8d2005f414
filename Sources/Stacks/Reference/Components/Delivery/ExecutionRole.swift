// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role by which CloudFormation makes what an environment's stacks hold: services that they have resources of, in their
/// region, and no other.
///
/// It makes roles, so whoever decides what is deployed can give a task or a function any permission that the boundary, where
/// there is one, leaves. Roles are bounded by name to those of the environment, and are passed to the services that it uses.
struct ExecutionRole: Component {
    let role: IAM.Role

    init(_ lookedThrough: LookedThroughEnvironment) {
        let delivered = lookedThrough.delivered
        let environment = delivered.environment
        let services = DeployedServices(lookedThrough.types)
        let arns = StackArns(environment: environment)
        var policies: [IAM.Role.Policy] = [
            .init(
                policyDocument: .policy(Self.making(services, in: environment.region)), policyName: "MakeResources"),
            .init(
                policyDocument: .policy(
                    .allow("cloudformation:DescribeStacks", on: [arns.stacks], sid: "ReadOutputs"),
                    .allow("s3:GetObject", on: ["\(arns.assetBucket)/assets/*"], sid: "ReadAssets")),
                policyName: "ReadOwn"),
        ]
        if services.makesRoles {
            policies.append(
                .init(
                    policyDocument: .policy(
                        Self.makingRoles(arns, services, boundary: delivered.permissionsBoundaryArn)),
                    policyName: "MakeRoles"))
        }
        role = IAM.Role(
            "\(delivered.logicalName)ExecutionRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("cloudformation.amazonaws.com"),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
            description: .init("Makes what the stacks of \(environment.name) hold, for CloudFormation"),
            policies: .init(policies))
    }

    private static func making(_ services: DeployedServices, in region: Region) -> [PolicyStatement] {
        let regional = PolicyStatement.allow(
            anyOf: services.regional.map { .init("\($0):*") }, on: ["*"],
            when: [.stringEquals("aws:RequestedRegion", .init(region.code))], sid: "InItsRegion")
        let global = services.global.map { Value<String>("\($0):*") }
        return [regional] + (global.isEmpty ? [] : [.allow(anyOf: global, on: ["*"], sid: "EverywhereAtOnce")])
    }

    private static func makingRoles(
        _ arns: StackArns, _ services: DeployedServices, boundary: String?
    ) -> [PolicyStatement] {
        let isBounded = boundary.map { [PolicyCondition.stringEquals("iam:PermissionsBoundary", .init($0))] } ?? []
        var statements: [PolicyStatement] = [
            // What a boundary has to be on, where there is one.
            .allow(
                "iam:AttachRolePolicy", "iam:CreateRole", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary",
                "iam:PutRolePolicy", on: [arns.roles], when: isBounded, sid: "MakeRoles"),
            .allow(
                "iam:DeleteRole", "iam:DeleteRolePolicy", "iam:GetRole", "iam:GetRolePolicy",
                "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:ListRoleTags", "iam:TagRole",
                "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription",
                on: [arns.roles], sid: "KeepRoles"),
        ]
        if !services.passedTo.isEmpty {
            statements.append(
                .allow(
                    "iam:PassRole", on: [arns.roles],
                    when: [
                        .init("StringEquals", "iam:PassedToService", anyOf: services.passedTo.map { .init($0) })
                    ], sid: "GiveRoles"))
        }
        if !services.linked.isEmpty {
            statements.append(
                .allow(
                    "iam:CreateServiceLinkedRole", on: ["arn:\(.partition):iam::\(.accountId):role/aws-service-role/*"],
                    when: [.init("StringEquals", "iam:AWSServiceName", anyOf: services.linked.map { .init($0) })],
                    sid: "LinkServices"))
        }
        return statements
    }
}
