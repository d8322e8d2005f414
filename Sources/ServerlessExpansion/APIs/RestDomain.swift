// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// The name of one's own that a REST API has.
    func restDomain(of resource: SourceResource) throws(ExpansionProblem) -> [MadeResource] {
        guard let domain = resource["Domain"] else { return [] }
        guard let name = domain.given("DomainName"), let certificate = domain.given("CertificateArn") else {
            throw fail("its Domain has no DomainName and CertificateArn", at: domain.origin)
        }
        let endpoint = domain["EndpointConfiguration"]?.stringValue ?? "REGIONAL"
        let isPrivate = endpoint == "PRIVATE"
        let id = StableName.make(isPrivate ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName", name)
        var made = MadeResource(
            id, isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName", resource.passedOn)
        made["DomainName"] = name
        made[endpoint == "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn"] = certificate
        var configuration: Node = ["Types": [.string(endpoint)]]
        configuration.set("IpAddressType", domain.given("IpAddressType").flatMap { $0.isSaying ? $0 : nil })
        made["EndpointConfiguration"] = configuration
        var names = ["SecurityPolicy", "EndpointAccessMode"]
        if isPrivate { names.append("Policy") } else { names.append("OwnershipVerificationCertificateArn") }
        for name in names { made[name] = domain.given(name).flatMap { $0.isSaying ? $0 : nil } }
        if !isPrivate { made["MutualTlsAuthentication"] = Self.mutualTLS(domain) }
        var result = [made] + mappings(of: resource, domain, id, isPrivate: isPrivate)
        if isPrivate, let access = domain.given("AccessAssociation") {
            let endpoint = access["VpcEndpointId"] ?? .null
            var association = MadeResource(
                StableName.make("DomainNameAccessAssociation", .array([endpoint, .string(id)])),
                "AWS::ApiGateway::DomainNameAccessAssociation", resource.passedOn)
            association["DomainNameArn"] = .ref(id)
            association["AccessAssociationSourceType"] = "VPCE"
            association["AccessAssociationSource"] = endpoint
            result.append(association)
        }
        // The records of a private name refer to the name itself.
        let target = isPrivate ? name.stringValue ?? "" : id
        if let group = try recordSetGroup(of: resource, domain, endpoint, target, separable: true) {
            result.append(group)
        }
        return result
    }

    static func mutualTLS(_ domain: Node) -> Node? {
        guard let given = domain.given("MutualTlsAuthentication"), given.isSaying else { return nil }
        var result = Node.object([])
        for name in ["TruststoreUri", "TruststoreVersion"] {
            result.set(name, given.given(name).flatMap { $0.isSaying ? $0 : nil })
        }
        return result
    }

    private func mappings(of resource: SourceResource, _ domain: Node, _ id: String, isPrivate: Bool)
        -> [MadeResource]
    {
        let api = resource.logicalID
        let given = domain.given("BasePath").flatMap { $0.isSaying ? $0 : nil }
        let paths = given.map { ($0.arrayValue ?? [$0]).compactMap(\.stringValue) }
        func mapping(_ logicalID: String, _ path: String?) -> MadeResource {
            var mapping = MadeResource(
                logicalID, "AWS::ApiGateway::BasePathMapping\(isPrivate ? "V2" : "")", resource.passedOn)
            mapping[isPrivate ? "DomainNameArn" : "DomainName"] = .ref(id)
            mapping["RestApiId"] = .ref(api)
            mapping["Stage"] = .ref("\(api).Stage")
            mapping["BasePath"] = path.map { .string($0) }
            return mapping
        }
        guard let paths else { return [mapping("\(api)BasePathMapping", nil)] }
        let isNormal = domain["NormalizeBasePath"]?.isSaying ?? true
        return paths.map { path in
            mapping("\(api)\(path.alphanumerics)BasePathMapping", isNormal ? path.alphanumerics : path)
        }
    }

    /// The records of Route 53 that lead to an API.
    func recordSetGroup(
        of resource: SourceResource, _ domain: Node, _ endpoint: String, _ target: String, separable: Bool
    ) throws(ExpansionProblem) -> MadeResource? {
        guard let route = domain.given("Route53") else { return nil }
        let zone = route.given("HostedZoneId") ?? route.given("HostedZoneName")
        guard let zone else {
            throw fail("Route53 of its Domain has neither HostedZoneId nor HostedZoneName", at: route.origin)
        }
        let isSeparate = separable && route.given("SeparateRecordSetGroup")?.isSaying == true
        let name = domain["DomainName"] ?? .null
        let id =
            isSeparate
            ? StableName.make("RecordSetGroup", .array([zone, name])) : StableName.make("RecordSetGroup", zone)
        var group = isSeparate ? nil : recordSets[id]
        if group == nil {
            group = MadeResource(id, "AWS::Route53::RecordSetGroup", resource.passedOn)
            group?["HostedZoneId"] = route["HostedZoneId"]
            if separable || route["HostedZoneId"] == nil { group?["HostedZoneName"] = route["HostedZoneName"] }
        }
        var record: Node = [
            "Name": name, "Type": "A", "AliasTarget": aliasTarget(route, endpoint, target),
        ]
        record.set("Region", route.given("Region"))
        record.set("SetIdentifier", route.given("SetIdentifier"))
        var records = (group?["RecordSets"]?.arrayValue ?? []) + [record]
        if route["IpV6"]?.boolValue == true {
            record.set("Type", "AAAA")
            records.append(record)
        }
        group?["RecordSets"] = .array(records)
        if !isSeparate { recordSets[id] = group }
        return group
    }

    private func aliasTarget(_ route: Node, _ endpoint: String, _ target: String) -> Node {
        var alias = Node.object([])
        alias.set("EvaluateTargetHealth", route.given("EvaluateTargetHealth"))
        switch endpoint {
        case "REGIONAL":
            alias.set("HostedZoneId", .getAtt(target, "RegionalHostedZoneId"))
            alias.set("DNSName", .getAtt(target, "RegionalDomainName"))
        case "EDGE":
            alias.set("HostedZoneId", "Z2FDTNDATAQYW2")
            alias.set(
                "DNSName", route.given("DistributionDomainName") ?? .getAtt(target, "DistributionDomainName"))
        default:
            alias.set("HostedZoneId", route["VpcEndpointHostedZoneId"])
            alias.set("DNSName", route["VpcEndpointDomainName"])
        }
        return alias
    }
}
