// @ts-nocheck
// Generated from crds/spiderpool.spidernet.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"SpiderIPPool","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"default":{"type":"boolean","nullable":true},"disable":{"type":"boolean","nullable":true},"excludeIPs":{"$ref":"shared#/definitions/part0"},"gateway":{"type":"string","nullable":true},"ipVersion":{"type":"integer","enum":[4,6,null],"nullable":true},"ips":{"$ref":"shared#/definitions/part0"},"multusName":{"$ref":"shared#/definitions/part0"},"namespaceAffinity":{"$ref":"shared#/definitions/part1"},"namespaceName":{"$ref":"shared#/definitions/part0"},"nodeAffinity":{"$ref":"shared#/definitions/part1"},"nodeName":{"$ref":"shared#/definitions/part0"},"podAffinity":{"$ref":"shared#/definitions/part1"},"routes":{"type":"array","items":{"type":"object","properties":{"dst":{"type":"string","nullable":true},"gw":{"type":"string","nullable":true}},"additionalProperties":false},"nullable":true},"subnet":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"status":{}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema8.items.type,parentSchema:schema8.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","nullable":true},"operator":{"type":"string","nullable":true},"values":{"$ref":"shared#/definitions/part0"}},"additionalProperties":false},"nullable":true},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false,"nullable":true};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema8.items.type,parentSchema:schema8.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},schema:schema9.properties.matchExpressions.type,parentSchema:schema9.properties.matchExpressions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "operator")) || (key1 === "values"))){
const err3 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema9.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/matchExpressions/" + i0+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema9.properties.matchExpressions.items.properties.key.type,parentSchema:schema9.properties.matchExpressions.items.properties.key,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.operator !== undefined){
let data3 = data1.operator;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/matchExpressions/" + i0+"/operator",schemaPath:"#/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema9.properties.matchExpressions.items.properties.operator.type,parentSchema:schema9.properties.matchExpressions.items.properties.operator,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.values !== undefined){
if(!(validate28(data1.values, {instancePath:instancePath+"/matchExpressions/" + i0+"/values",parentData:data1,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema9.properties.matchExpressions.items.type,parentSchema:schema9.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.matchLabels !== undefined){
let data5 = data.matchLabels;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema9.properties.matchLabels.type,parentSchema:schema9.properties.matchLabels,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/matchLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema9.properties.matchLabels.additionalProperties.type,parentSchema:schema9.properties.matchLabels.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpiderIPPool" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func2.call(schema6.properties.spec.properties, key1))){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.default !== undefined){
let data4 = data3.default;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/spec/default",schemaPath:"#/properties/spec/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.default.type,parentSchema:schema6.properties.spec.properties.default,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.disable !== undefined){
let data5 = data3.disable;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/spec/disable",schemaPath:"#/properties/spec/properties/disable/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.disable.type,parentSchema:schema6.properties.spec.properties.disable,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.excludeIPs !== undefined){
if(!(validate23(data3.excludeIPs, {instancePath:instancePath+"/spec/excludeIPs",parentData:data3,parentDataProperty:"excludeIPs",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.gateway !== undefined){
let data7 = data3.gateway;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/spec/gateway",schemaPath:"#/properties/spec/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.gateway.type,parentSchema:schema6.properties.spec.properties.gateway,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.ipVersion !== undefined){
let data8 = data3.ipVersion;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/spec/ipVersion",schemaPath:"#/properties/spec/properties/ipVersion/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ipVersion.type,parentSchema:schema6.properties.spec.properties.ipVersion,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data8 === 4) || (data8 === 6)) || (data8 === null))){
const err10 = {instancePath:instancePath+"/spec/ipVersion",schemaPath:"#/properties/spec/properties/ipVersion/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.ipVersion.enum},schema:schema6.properties.spec.properties.ipVersion.enum,parentSchema:schema6.properties.spec.properties.ipVersion,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.ips !== undefined){
if(!(validate23(data3.ips, {instancePath:instancePath+"/spec/ips",parentData:data3,parentDataProperty:"ips",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.multusName !== undefined){
if(!(validate23(data3.multusName, {instancePath:instancePath+"/spec/multusName",parentData:data3,parentDataProperty:"multusName",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.namespaceAffinity !== undefined){
if(!(validate27(data3.namespaceAffinity, {instancePath:instancePath+"/spec/namespaceAffinity",parentData:data3,parentDataProperty:"namespaceAffinity",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data3.namespaceName !== undefined){
if(!(validate23(data3.namespaceName, {instancePath:instancePath+"/spec/namespaceName",parentData:data3,parentDataProperty:"namespaceName",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.nodeAffinity !== undefined){
if(!(validate27(data3.nodeAffinity, {instancePath:instancePath+"/spec/nodeAffinity",parentData:data3,parentDataProperty:"nodeAffinity",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data3.nodeName !== undefined){
if(!(validate23(data3.nodeName, {instancePath:instancePath+"/spec/nodeName",parentData:data3,parentDataProperty:"nodeName",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.podAffinity !== undefined){
if(!(validate27(data3.podAffinity, {instancePath:instancePath+"/spec/podAffinity",parentData:data3,parentDataProperty:"podAffinity",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data3.routes !== undefined){
let data16 = data3.routes;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err11 = {instancePath:instancePath+"/spec/routes",schemaPath:"#/properties/spec/properties/routes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.routes.type,parentSchema:schema6.properties.spec.properties.routes,data:data16};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!((key2 === "dst") || (key2 === "gw"))){
const err12 = {instancePath:instancePath+"/spec/routes/" + i0,schemaPath:"#/properties/spec/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.routes.items,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data17.dst !== undefined){
let data18 = data17.dst;
if((typeof data18 !== "string") && (data18 !== null)){
const err13 = {instancePath:instancePath+"/spec/routes/" + i0+"/dst",schemaPath:"#/properties/spec/properties/routes/items/properties/dst/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.routes.items.properties.dst.type,parentSchema:schema6.properties.spec.properties.routes.items.properties.dst,data:data18};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data17.gw !== undefined){
let data19 = data17.gw;
if((typeof data19 !== "string") && (data19 !== null)){
const err14 = {instancePath:instancePath+"/spec/routes/" + i0+"/gw",schemaPath:"#/properties/spec/properties/routes/items/properties/gw/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.routes.items.properties.gw.type,parentSchema:schema6.properties.spec.properties.routes.items.properties.gw,data:data19};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/spec/routes/" + i0,schemaPath:"#/properties/spec/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.routes.items.type,parentSchema:schema6.properties.spec.properties.routes.items,data:data17};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data3.subnet !== undefined){
let data20 = data3.subnet;
if((typeof data20 !== "string") && (data20 !== null)){
const err16 = {instancePath:instancePath+"/spec/subnet",schemaPath:"#/properties/spec/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subnet.type,parentSchema:schema6.properties.spec.properties.subnet,data:data20};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
