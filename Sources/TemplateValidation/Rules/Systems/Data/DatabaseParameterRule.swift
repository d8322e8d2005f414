// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A parameter group sets parameters of its own engine.
enum DatabaseParameterRule: SystemRule {
    static let description = RuleDescription(
        "database-parameter", "The parameters of a parameter group are ones that the engine of its family knows.",
        reason: "RDS answers 'Invalid / Unmodifiable / Unsupported DB Parameter'",
        example: """
              "G": {
                "Type": "AWS::RDS::DBParameterGroup",
                "Properties": {
                  "Description": "d",
                  "Family": "postgres17",
            -     "Parameters": {"innodb_buffer_pool_size": "1073741824"}
            +     "Parameters": {"shared_buffers": "131072"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html",
        evidence: .thread("aws-samples/aws-cdk-examples#825"))

    private enum Engine: String, CaseIterable {
        case mysql = "MySQL and MariaDB"
        case postgres = "PostgreSQL"
        case oracle = "Oracle"
        case sqlserver = "SQL Server"

        /// That of a family, as `aurora-mysql8.0`.
        init?(family: String) {
            let beginnings: [(String, Engine)] = [
                ("aurora-postgresql", .postgres), ("postgres", .postgres), ("aurora", .mysql), ("mysql", .mysql),
                ("mariadb", .mysql), ("oracle-", .oracle), ("sqlserver-", .sqlserver),
            ]
            guard let engine = beginnings.first(where: { family.hasPrefix($0.0) })?.1 else { return nil }
            self = engine
        }

        /// Parameters that no other engine has, those that people set; some end with `*`.
        var parameters: [String] {
            switch self {
            case .mysql:
                [
                    "autocommit", "binlog_*", "character_set_*", "collation_*", "event_scheduler", "general_log",
                    "group_concat_max_len", "innodb_*", "interactive_timeout", "join_buffer_size", "key_buffer_size",
                    "log_bin_trust_function_creators", "long_query_time", "lower_case_table_names",
                    "max_allowed_packet", "performance_schema", "query_cache_*", "slow_query_log", "sql_mode",
                    "table_open_cache", "wait_timeout",
                ]
            case .postgres:
                [
                    "auto_explain.*", "autovacuum*", "checkpoint_timeout", "default_statistics_target",
                    "effective_cache_size", "hot_standby_feedback", "idle_in_transaction_session_timeout",
                    "log_lock_waits", "log_min_duration_statement", "log_statement", "maintenance_work_mem",
                    "max_replication_slots", "max_wal_senders", "max_wal_size", "max_worker_processes",
                    "pg_stat_statements.*", "pgaudit.*", "random_page_cost", "rds.logical_replication",
                    "shared_buffers", "shared_preload_libraries", "statement_timeout", "wal_*", "work_mem",
                ]
            case .oracle:
                [
                    "cursor_sharing", "job_queue_processes", "memory_max_target", "memory_target", "open_cursors",
                    "pga_aggregate_target", "session_cached_cursors", "sga_max_size", "sga_target", "undo_retention",
                ]
            case .sqlserver:
                [
                    "clr enabled", "contained database authentication", "cost threshold for parallelism",
                    "max degree of parallelism", "max server memory (mb)",
                ]
            }
        }

        func has(_ parameter: String) -> Bool {
            parameters.contains { $0.hasSuffix("*") ? parameter.hasPrefix($0.dropLast()) : parameter == $0 }
        }
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::RDS::DBParameterGroup", "AWS::RDS::DBClusterParameterGroup"].flatMap {
            system.outcome.resources(of: $0)
        }.flatMap { group -> [Diagnostic] in
            guard let family = group["Family"].text, let engine = Engine(family: family.lowercased()) else { return [] }
            return (group["Parameters"].members ?? []).compactMap { name, value in
                guard let owner = Engine.allCases.first(where: { $0.has(name.lowercased()) }), owner != engine else {
                    return nil
                }
                return error(
                    at: value,
                    "'\(group.logicalID)' of the family \(family) sets '\(name)', a parameter of \(owner.rawValue)",
                    fix: "remove it, or set what \(engine.rawValue) has in its place")
            }
        }
    }
}
