/** What the tests use of fengari, which brings no types. */
declare module 'fengari' {
  export interface LuaState {
    readonly brand: 'lua_State';
  }
  export type LuaString = Uint8Array;
  export type LuaFunction = (state: LuaState) => number;
  export function to_luastring(text: string): LuaString;
  export function to_jsstring(text: LuaString): string;
  export const lua: {
    readonly LUA_OK: number;
    lua_createtable(state: LuaState, list: number, record: number): void;
    lua_pcall(state: LuaState, args: number, results: number, handler: number): number;
    lua_pop(state: LuaState, count: number): void;
    lua_pushboolean(state: LuaState, value: boolean): void;
    lua_pushinteger(state: LuaState, value: number): void;
    lua_pushnumber(state: LuaState, value: number): void;
    lua_pushstring(state: LuaState, value: LuaString): void;
    lua_getfield(state: LuaState, index: number, key: LuaString): number;
    lua_rawseti(state: LuaState, index: number, place: number): void;
    lua_setfield(state: LuaState, index: number, key: LuaString): void;
    lua_setglobal(state: LuaState, name: LuaString): void;
    lua_tojsstring(state: LuaState, index: number): string;
  };
  export const lauxlib: {
    luaL_loadstring(state: LuaState, text: LuaString): number;
    luaL_newstate(): LuaState;
    luaL_requiref(state: LuaState, name: LuaString, open: LuaFunction, global: number): void;
  };
  export const lualib: {
    readonly luaopen_base: LuaFunction;
    readonly luaopen_table: LuaFunction;
  };
}
