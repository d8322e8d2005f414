// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A PostgreSQL database that nothing reaches but who is let in: its engine, its group, its log, and a proxy where one is
/// asked for.
struct Database: Component {
    static let port = 5432
    /// The user whose password RDS makes and keeps.
    static let masterUser = "postgres"

    let parameters: DatabaseParameters
    let subnetGroup: RDS.DBSubnetGroup
    let securityGroup: EC2.SecurityGroup
    let monitoringRole: IAM.Role
    let logGroup: Logs.LogGroup
    let engine: DatabaseEngine
    let proxy: DatabaseProxy?

    init(_ database: DatabaseSettings, _ settings: Settings, _ place: StorePlace, _ logs: StoreLogs) {
        let parameters = DatabaseParameters(database)
        let subnetGroup = RDS.DBSubnetGroup(
            "DatabaseSubnetGroup", dbSubnetGroupDescription: "Where the database stands",
            subnetIds: place.subnetIds)
        let securityGroup = place.group("DatabaseSecurityGroup", "The database")
        let monitoringRole = Self.monitoringRole()
        let logGroup = logs.group("DatabaseLogGroup", name: DatabaseEngine.logGroupName(database.engine))
        let engine = DatabaseEngine(
            parameters,
            DatabaseEngine.Surroundings(
                subnetGroup: subnetGroup, securityGroup: securityGroup, monitoringRole: monitoringRole, key: place.key,
                logGroup: logGroup, deletionProtection: settings.deletionProtection))
        proxy =
            database.proxy ? DatabaseProxy(engine, behind: securityGroup, place, users: settings.databaseUsers) : nil
        self.parameters = parameters
        self.subnetGroup = subnetGroup
        self.securityGroup = securityGroup
        self.monitoringRole = monitoringRole
        self.logGroup = logGroup
        self.engine = engine
    }

    /// What clients connect to.
    var host: Value<String> { proxy?.host ?? engine.host }

    var clientGroup: EC2.SecurityGroup { proxy?.securityGroup ?? securityGroup }

    /// What `rds-db:connect` names.
    var resourceId: Value<String> { proxy?.resourceId ?? engine.resourceId }

    private static func monitoringRole() -> IAM.Role {
        IAM.Role(
            "DatabaseMonitoringRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("monitoring.rds.amazonaws.com"),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
            description: "Writes what the database's operating system does",
            managedPolicyArns: [
                .init(text: "arn:\(.partition):iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole")
            ])
    }
}
