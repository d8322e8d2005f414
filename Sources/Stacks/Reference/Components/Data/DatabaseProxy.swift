// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A pool of connections before the database. Clients sign in to it as they would to the database: by IAM, or by the master
/// user's password.
struct DatabaseProxy: Component {
    let securityGroup: EC2.SecurityGroup
    let ingress: EC2.SecurityGroupIngress
    let role: IAM.Role
    let proxy: RDS.DBProxy
    let targets: RDS.DBProxyTargetGroup

    /// - Parameter users: who sign in by IAM: the proxy does so in their names.
    init(_ engine: DatabaseEngine, behind database: EC2.SecurityGroup, _ place: StorePlace, users: [String]) {
        let securityGroup = EC2.SecurityGroup(
            "DatabaseProxySecurityGroup",
            groupDescription: "The proxy of the database",
            securityGroupEgress: [
                .init(
                    ipProtocol: "tcp", description: "The database", destinationSecurityGroupId: database.groupId,
                    fromPort: .init(Database.port), toPort: .init(Database.port))
            ],
            tags: ["Name": "\(.stackName)-database-proxy"],
            vpcId: place.vpcId)
        ingress = EC2.SecurityGroupIngress(
            "DatabaseIngressFromProxy", ipProtocol: "tcp", description: "Connections of the proxy",
            fromPort: .init(Database.port), groupId: database.groupId, sourceSecurityGroupId: securityGroup.groupId,
            toPort: .init(Database.port))
        let role = IAM.Role(
            "DatabaseProxyRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("rds.amazonaws.com"),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
            description: "Signs the database's proxy in",
            policies: [
                .init(
                    policyDocument: .policy(
                        DatabaseAccess.connection(engine.resourceId, as: users)
                            + DatabaseAccess.reading(engine.secretArn, key: place.key?.arn)),
                    policyName: "SignIn")
            ])
        proxy = RDS.DBProxy(
            "DatabaseProxy",
            dbProxyName: "\(.stackName)",
            engineFamily: .postgresql,
            roleArn: role.arn,
            vpcSubnetIds: place.subnetIds,
            auth: [.init(authScheme: .secrets, iamAuth: .disabled, secretArn: engine.secretArn)],
            defaultAuthScheme: .iamAuth,
            requireTLS: true,
            vpcSecurityGroupIds: [securityGroup.groupId])
        targets = RDS.DBProxyTargetGroup(
            "DatabaseProxyTargets",
            dbProxyName: "\(proxy.ref)",
            targetGroupName: .default,
            dbClusterIdentifiers: engine.clusterIdentifiers,
            dbInstanceIdentifiers: engine.instanceIdentifiers
        )
        .dependsOn(engine.instances + [ingress])
        self.securityGroup = securityGroup
        self.role = role
    }

    var host: Value<String> { proxy.endpoint }

    /// The last part of the ARN, as `prx-0123456789abcdef0`.
    var resourceId: Value<String> { List<Value<String>>.split(":", "\(proxy.dbProxyArn)")[6] }
}

extension DatabaseEngine {
    fileprivate var clusterIdentifiers: List<Value<String>>? {
        guard case .aurora(let aurora) = self else { return nil }
        return ["\(aurora.cluster.ref)"]
    }

    fileprivate var instanceIdentifiers: List<Value<String>>? {
        guard case .instance(let instance) = self else { return nil }
        return ["\(instance.ref)"]
    }

    fileprivate var instances: [any Resource] {
        switch self {
        case .aurora(let aurora): aurora.instances
        case .instance(let instance): [instance]
        }
    }
}
