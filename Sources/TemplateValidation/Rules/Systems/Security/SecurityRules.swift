// SPDX-License-Identifier: Apache-2.0

/// The rules about what should not be open.
enum SecurityRules {
    static let all: [any TemplateRule.Type] = [
        WildcardPermissionsRule.self, OpenPrincipalRule.self,
        ContainerPrivilegesRule.self, UnguardedAPIRule.self, UnencryptedDataRule.self, PublicDatabaseRule.self,
        OpenPortRule.self, PlainHTTPRule.self, OldTLSRule.self, InstanceMetadataRule.self, UserSignInRule.self,
        AuditLoggingRule.self, AnyAccountRule.self,
    ]
}
