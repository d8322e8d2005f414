// SPDX-License-Identifier: Apache-2.0

// Writes the program that somebody would write with CDK's own classes of resources to get the templates of a folder.
// usage: node to_cdk.js FOLDER >PROGRAM    the program takes the folder to write to, and `validating`
const fs = require('fs');
const path = require('path');
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');

const root = path.dirname(require.resolve('aws-cdk-lib/package.json'));
const classes = JSON.parse(fs.readFileSync(path.join(root, 'cloudformation-include/cfn-types-2-classes.json'), 'utf8'));
const folder = process.argv[2];
const lines = [];
const modules = new Set();

// The calls for references and functions; a name that is no property of CDK's stays as it is.
function text(value) {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value);
  const only = keys.length === 1 ? value[keys[0]] : undefined;
  switch (keys.length === 1 ? keys[0] : '') {
    case 'Ref': return `Fn.ref(${text(only)})`;
    case 'Fn::GetAtt': return `Fn.getAtt(${only.map(text).join(', ')}).toString()`;
    case 'Fn::Sub': return Array.isArray(only) ? `Fn.sub(${only.map(text).join(', ')})` : `Fn.sub(${text(only)})`;
    case 'Fn::Join': return `Fn.join(${only.map(text).join(', ')})`;
    default: return `{ ${keys.map((key) => `${JSON.stringify(key)}: ${text(value[key])}`).join(', ')} }`;
  }
}

for (const file of fs.readdirSync(folder).filter((it) => it.endsWith('.template.json')).sort()) {
  const template = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const stack = new Stack(new App(), 'read');
  const included = new CfnInclude(stack, 'Included', { templateFile: path.join(folder, file) });
  lines.push('{');
  const name = JSON.stringify(file.replace('.template.json', ''));
  lines.push(`const stack = new Stack(app, ${name}, { description: ${JSON.stringify(template.Description)} });`);
  for (const [id, parameter] of Object.entries(template.Parameters ?? {})) {
    const properties = Object.entries(parameter).map(([key, it]) => [key[0].toLowerCase() + key.slice(1), it]);
    lines.push(`new CfnParameter(stack, ${JSON.stringify(id)}, ${JSON.stringify(Object.fromEntries(properties))});`);
  }
  lines.push('const made = {};');
  for (const [id, resource] of Object.entries(template.Resources)) {
    const [module, type] = classes[resource.Type].replace('aws-cdk-lib/', '').split('.');
    modules.add(module);
    const properties = stack.resolve(included.getResource(id).cfnProperties);
    lines.push(`made.${id} = new ${module.replaceAll('-', '_')}.${type}(stack, ${JSON.stringify(id)}, ${text(properties)});`);
    if (resource.Metadata) lines.push(`made.${id}.cfnOptions.metadata = ${JSON.stringify(resource.Metadata)};`);
    for (const key of ['DeletionPolicy', 'UpdateReplacePolicy']) {
      if (!resource[key]) continue;
      lines.push(`made.${id}.cfnOptions.${key[0].toLowerCase() + key.slice(1)} = CfnDeletionPolicy.${resource[key].toUpperCase()};`);
    }
  }
  for (const [id, resource] of Object.entries(template.Resources)) {
    for (const other of [].concat(resource.DependsOn ?? [])) lines.push(`made.${id}.addResourceDependency(made.${other});`);
  }
  for (const [id, output] of Object.entries(template.Outputs ?? {})) {
    const words = [`value: ${text(output.Value)}`];
    if (output.Description) words.push(`description: ${JSON.stringify(output.Description)}`);
    if (output.Export) words.push(`exportName: ${text(output.Export.Name)}`);
    lines.push(`new CfnOutput(stack, ${JSON.stringify(id)}, { ${words.join(', ')} });`);
  }
  lines.push('}');
}

console.log([
  "const { App, CfnDeletionPolicy, CfnOutput, CfnParameter, Fn, Stack } = require('aws-cdk-lib');",
  ...[...modules].sort().map((it) => `const ${it.replaceAll('-', '_')} = require('aws-cdk-lib/${it}');`),
  'const [outdir, validating] = process.argv.slice(2);',
  "const app = new App({ outdir, builtinCloudFormationValidation: validating === 'validating' });",
  ...lines,
  'app.synth();',
].join('\n'));
